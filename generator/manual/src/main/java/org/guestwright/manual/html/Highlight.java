// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours for the two languages of the examples. */
final class Highlight {
    private static final Pattern GUEST = Pattern.compile(
            "(?<comment>//[^\n]*|/\\*.*?\\*/)|(?<string>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\")|(?<name>[A-Za-z_][\\w.:-]*)(?=\\s*=)"
                    + "|(?<block>(?:[A-Za-z_][\\w.:-]*)(?:[ ][\\w.:-]+)*)(?=\\s*\\{)|(?<value>[\\w+.:/-]+)|(?<other>.)",
            Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile(
            "(?<comment><!--.*?-->)|(?<tag></?[\\w:-]+|/?>)|(?<name>[\\w:-]+)(?==)|(?<string>'[^']*')|(?<other>.)",
            Pattern.DOTALL);

    private Highlight() {}

    /** A text of the language. */
    static String guest(String text) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = GUEST.matcher(text);
        while (matcher.find()) {
            if (matcher.group("block") != null) {
                String[] words = matcher.group().split(" ", 2);
                span(out, "b", words[0]);
                if (words.length > 1) {
                    out.append(' ');
                    span(out, "v", words[1]);
                }
            } else {
                String kind = matcher.group("comment") != null
                        ? "c"
                        : matcher.group("string") != null
                                ? "s"
                                : matcher.group("name") != null ? "n" : matcher.group("value") != null ? "v" : null;
                span(out, kind, matcher.group());
            }
        }
        return out.toString();
    }

    /** A text in XML. */
    static String xml(String text) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = XML.matcher(text);
        while (matcher.find()) {
            String kind = matcher.group("comment") != null
                    ? "c"
                    : matcher.group("tag") != null
                            ? "b"
                            : matcher.group("name") != null ? "n" : matcher.group("string") != null ? "s" : null;
            span(out, kind, matcher.group());
        }
        return out.toString();
    }

    private static void span(StringBuilder out, String kind, String text) {
        if (kind == null) {
            out.append(Html.escape(text));
        } else {
            out.append("<span class=\"")
                    .append(kind)
                    .append("\">")
                    .append(Html.escape(text))
                    .append("</span>");
        }
    }
}
