// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.List;
import java.util.Map;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.text.TextEdit;

/** Fixes for what is given to a template. */
final class ArgumentFixes {
    private static final Map<String, String> VALUES =
            Map.of("int", "1", "size", "1GiB", "flag", "yes", "list", "[]", "map", "{ }", "text", "\"\"");

    private ArgumentFixes() {}

    /** Writes the parameter that was meant, or gives one that is missing. */
    static void offer(Wrong wrong) {
        List<String> names = wrong.diagnostic().suggestions();
        if (wrong.place().kind() == Place.Kind.ARGUMENT) {
            WordFixes.replace(wrong);
            return;
        }
        Declaration template =
                wrong.project().find(wrong.snapshot(), Declaration.Kind.TEMPLATE, Declarations.plain(wrong.text()));
        if (template == null || names.isEmpty()) {
            return;
        }
        for (Parameter parameter : ((Definition) template.statement()).parameters()) {
            if (parameter.name().text().equals(names.get(0))) {
                String type =
                        parameter.type() == null ? "text" : parameter.type().text();
                add(wrong, parameter.name().text() + " = " + VALUES.getOrDefault(type, "\"\""));
            }
        }
    }

    private static void add(Wrong wrong, String argument) {
        String text = wrong.snapshot().text();
        int end = wrong.range().end();
        String title = "Add '" + argument + "'";
        if (!text.startsWith("(", end)) {
            wrong.fix(title, false, TextEdit.insert(end, "(" + argument + ")"));
            return;
        }
        int depth = 0;
        for (int i = end; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                boolean empty = text.substring(end + 1, i).isBlank();
                wrong.fix(title, false, TextEdit.insert(i, (empty ? "" : ", ") + argument));
                return;
            }
        }
    }
}
