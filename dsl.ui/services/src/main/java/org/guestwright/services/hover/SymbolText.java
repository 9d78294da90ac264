// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import java.util.List;
import org.guestwright.services.name.Symbol;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/** Describes parameters, variables and values that are known in a part of a file only, as Markdown. */
final class SymbolText {
    private SymbolText() {}

    /** All that is to be said of a symbol; {@code null} for those that others describe. */
    static String of(Project project, Symbol symbol) {
        Snapshot file = project.file(symbol.file());
        String text = file.text();
        String where = "Line " + file.syntax().lines().line(symbol.word().start()) + " of "
                + Documentation.code(symbol.file().getFileName().toString());
        return switch (symbol.kind()) {
            case PARAMETER -> Documentation.page(
                    Documentation.code(parameter(text, symbol)), "A parameter of the template.", List.of(where));
            case VARIABLE -> Documentation.page(
                    Documentation.code(text.substring(
                                    symbol.range().start(),
                                    text.indexOf('{', symbol.word().end()))
                            .strip()),
                    "The variable of the loop.",
                    List.of(where));
            case LET -> Documentation.page(
                    Documentation.code(symbol.range().of(text).strip()), "", List.of(where));
            default -> null;
        };
    }

    /** A parameter with its type and default, as it is written. */
    private static String parameter(String text, Symbol symbol) {
        int start = symbol.word().start();
        while (start > 0 && text.charAt(start - 1) != '(' && text.charAt(start - 1) != ',') {
            start--;
        }
        int depth = 0;
        int end = symbol.word().end();
        while (end < text.length() && (depth > 0 || text.charAt(end) != ',' && text.charAt(end) != ')')) {
            char next = text.charAt(end++);
            depth += next == '(' || next == '[' || next == '{' ? 1 : next == ')' || next == ']' || next == '}' ? -1 : 0;
        }
        return text.substring(start, end).strip();
    }
}
