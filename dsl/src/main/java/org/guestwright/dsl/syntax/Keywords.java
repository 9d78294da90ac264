// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/** The words of the language itself. */
final class Keywords {
    private Keywords() {}

    static boolean contains(String word) {
        return switch (word) {
            case "guest",
                    "template",
                    "import",
                    "let",
                    "extends",
                    "for",
                    "in",
                    "if",
                    "else",
                    "assert",
                    "remove",
                    "xml" -> true;
            default -> false;
        };
    }
}
