// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/** Describes guests, templates and values with a name, as Markdown. */
public final class DeclarationText {
    private static final int LONGEST = 60;

    private DeclarationText() {}

    /** All that is to be said of a declaration. */
    public static String of(Project project, Declaration declaration) {
        Snapshot file = project.file(declaration.file());
        String title;
        if (declaration.statement() instanceof Definition definition) {
            title = declaration.kind().word() + " " + declaration.name() + signature(file, declaration, definition);
        } else {
            title = "let " + declaration.name() + " = " + value(project, declaration);
        }
        return Documentation.page(
                Documentation.code(title),
                comment(file.text(), declaration.range().start()),
                List.of("From "
                        + Documentation.code(declaration.file().getFileName().toString())));
    }

    private static String signature(Snapshot file, Declaration declaration, Definition definition) {
        String parameters = definition.parameters().isEmpty()
                ? ""
                : definition.parameters().stream()
                        .map(parameter -> (parameter.type() == null
                                        ? ""
                                        : parameter.type().text() + " ")
                                + parameter.name().text()
                                + (parameter.value() == null
                                        ? ""
                                        : " = "
                                                + file.text()
                                                        .substring(
                                                                declaration.start()
                                                                        + parameter
                                                                                .value()
                                                                                .offset(),
                                                                declaration.start()
                                                                        + parameter
                                                                                .value()
                                                                                .end())))
                        .collect(Collectors.joining(", ", "(", ")"));
        String parents = definition.parents().isEmpty()
                ? ""
                : definition.parents().stream()
                        .map(call -> call.name().text())
                        .collect(Collectors.joining(", ", " extends ", ""));
        return parameters + parents;
    }

    /** The value of a name as it is written, on one line and shortened. */
    public static String value(Project project, Declaration declaration) {
        if (!(declaration.statement() instanceof Let let) || let.value() == null) {
            return "";
        }
        String text = project.file(declaration.file())
                .text()
                .substring(
                        declaration.start() + let.value().offset(),
                        declaration.start() + let.value().end())
                .replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text;
    }

    /** The file that a declaration comes from; empty for one of the same file. */
    public static String origin(Project project, Snapshot from, Declaration declaration) {
        return declaration.file().equals(from.path())
                ? ""
                : "from " + declaration.file().getFileName();
    }

    /** The documentation in front of a declaration: the lines that begin with three slashes. */
    static String comment(String text, int start) {
        List<String> lines = new ArrayList<>();
        int end = text.lastIndexOf('\n', start - 1);
        while (end > 0) {
            int begin = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(begin, end).strip();
            if (!line.startsWith("///")) {
                break;
            }
            lines.add(0, line.substring(3).strip());
            end = begin - 1;
        }
        return String.join("\n", lines);
    }
}
