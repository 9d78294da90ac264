// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
import org.guestwright.dsl.compile.ReadyTemplate.ReadyParameter;

/** The page about the library, as Markdown. */
final class LibraryPage {
    private static final String HEAD =
            """
            # The library

            Ready templates that come with the program. Each is an ordinary `.guest` file with a template of its own name:
            `import "library:NAME"` makes it known, `extends NAME(...)` uses it, and what a guest says itself replaces or adds to what it has.
            `guestwright library` lists them, and `guestwright library show NAME` shows the file, with the reasons for what it says.

            This page is made of these files and kept by a test.

            | template | |
            | --- | --- |
            """;

    private LibraryPage() {}

    static String of(List<ReadyTemplate> templates) {
        StringBuilder page = new StringBuilder(HEAD);
        templates.forEach(template ->
                page.append("| [`%s`](#%s) | %s |%n".formatted(template.name(), template.name(), template.title())));
        templates.forEach(template -> add(template, page));
        return page.toString();
    }

    private static void add(ReadyTemplate template, StringBuilder page) {
        page.append("\n## ").append(template.name()).append("\n\n");
        page.append(template.summary()).append('\n');
        if (template.block() != null) {
            page.append("\nIt is for the block `").append(template.block()).append("`.\n");
        }
        if (!template.parameters().isEmpty()) {
            page.append("\n| parameter | type | left out | |\n| --- | --- | --- | --- |\n");
            template.parameters()
                    .forEach(parameter -> page.append("| `%s` | %s | %s | %s |%n"
                            .formatted(parameter.name(), parameter.type(), value(parameter), parameter.meaning())));
        }
        page.append("\n```guest\n").append(template.example()).append("```\n");
    }

    private static String value(ReadyParameter parameter) {
        return parameter.value() == null ? "(must be given)" : "`" + parameter.value() + "`";
    }
}
