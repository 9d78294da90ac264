// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the indentation of the program away from a text in three quotes: the line break after the opening quotes, the blanks
 * that all lines begin with, and the last line where it holds nothing but blanks.
 */
final class Indentation {
    private Indentation() {}

    static Literal strip(Literal literal) {
        List<Literal.Part> parts = new ArrayList<>(literal.parts());
        if (!(parts.get(0) instanceof Literal.Text first)
                || !first.text().startsWith("\n") && !first.text().startsWith("\r\n")) {
            return literal;
        }
        int common = common(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Literal.Text text) {
                parts.set(i, new Literal.Text(unindent(text.text().replace("\r\n", "\n"), common)));
            }
        }
        parts.set(0, new Literal.Text(((Literal.Text) parts.get(0)).text().substring(1)));
        return new Literal(parts, literal.flaws());
    }

    /** The least number of blanks that a line with something in it begins with; the line of the closing quotes counts. */
    private static int common(List<Literal.Part> parts) {
        int common = Integer.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Literal.Text text) {
                String all = text.text();
                for (int line = all.indexOf('\n'); line >= 0; line = all.indexOf('\n', line + 1)) {
                    int end = line + 1;
                    while (end < all.length() && (all.charAt(end) == ' ' || all.charAt(end) == '\t')) {
                        end++;
                    }
                    boolean blank = end < all.length() && (all.charAt(end) == '\n' || all.charAt(end) == '\r');
                    common = blank ? common : Math.min(common, end - line - 1);
                }
            }
        }
        return common == Integer.MAX_VALUE ? 0 : common;
    }

    private static String unindent(String text, int common) {
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', at)) {
            all.append(text, at, line + 1);
            at = line + 1;
            for (int i = 0;
                    i < common && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
                    i++) {
                at++;
            }
        }
        return all.append(text, at, text.length()).toString();
    }
}
