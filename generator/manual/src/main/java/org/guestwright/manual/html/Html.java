// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of the manual as HTML. */
final class Html {
    private Html() {}

    /** A text with nothing in it that HTML would take for its own. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A sentence or more, with what is in backquotes as code. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder();
        String[] parts = text.strip().replaceAll("\\s+", " ").split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            out.append(code ? "<code>" + escape(parts[i]) + "</code>" : (i % 2 == 1 ? "`" : "") + escape(parts[i]));
        }
        return out.toString();
    }

    /** Paragraphs, which an empty line keeps apart. */
    static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .filter(one -> !one.isBlank())
                .map(one -> "<p>" + inline(one) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** Words as code with commas between. */
    static String codes(List<String> words) {
        return words.stream().map(word -> "<code>" + escape(word) + "</code>").collect(Collectors.joining(", "));
    }

    /** A name that may be broken behind its dots and underscores, so that it fits a narrow column. */
    static String breakable(String word) {
        return escape(word).replace(".", ".<wbr>").replace("_", "_<wbr>");
    }
}
