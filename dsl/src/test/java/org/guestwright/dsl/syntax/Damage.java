// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.Random;

/** What can happen to a text. */
public final class Damage {
    private static final String[] PIECES = {
        "{",
        "}",
        "=",
        "\"",
        "\"\"\"",
        "[",
        "]",
        ",",
        "\n",
        "${",
        "guest ",
        "for i in [a] { ",
        "if yes { ",
        "else ",
        "assert ",
        "remove ",
        "xml ",
        "(a = 1)",
        "[*]",
        "${f('}')}",
        "template ",
        "let ",
        "import ",
        "extends ",
        "//",
        "/*",
        "\\",
        "\u0000",
        "\ud800",
        "4GiB",
        " x ",
        ".",
        "disk file ",
        "ü",
        "\r",
        "$",
        "'"
    };

    private Damage() {}

    /** A text that something was taken out of, put into or said twice. */
    public static String to(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
            default -> text.substring(0, at) + text.substring(at, end) + text.substring(at);
        };
    }
}
