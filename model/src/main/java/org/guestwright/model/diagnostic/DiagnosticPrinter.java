// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

/**
 * Shows diagnostics to people: the line {@code file:line:column: severity: text [code]}, and under it the line of the source
 * with the place marked.
 *
 * <pre>
 * web.guest:3:5: error: 'guest' has no property 'memori'; did you mean 'memory'? [structure.property.unknown]
 *   3 |     memori = 4GiB
 *     |     ^~~~~~
 * </pre>
 *
 * <p>Control characters of the input never reach the terminal, and of a very long line only the part around the place is
 * shown.
 */
public final class DiagnosticPrinter {
    private static final int MAX_WIDTH = 160;
    private static final int CONTEXT_BEFORE = 80;
    private static final String ELLIPSIS = "...";

    private final boolean colour;

    private DiagnosticPrinter(boolean colour) {
        this.colour = colour;
    }

    /** A printer of text alone. */
    public static DiagnosticPrinter plain() {
        return new DiagnosticPrinter(false);
    }

    /** A printer with ANSI colours, for a terminal. */
    public static DiagnosticPrinter coloured() {
        return new DiagnosticPrinter(true);
    }

    /**
     * The lines for one diagnostic, each ending in a newline.
     *
     * @param source the text of the file that the diagnostic speaks of, or {@code null} where there is none to show
     */
    public String print(Diagnostic diagnostic, String source) {
        StringBuilder out = new StringBuilder();
        Style style = styleOf(diagnostic.severity());
        out.append(paint(Style.BOLD, visible(diagnostic.location().toString()) + ":"))
                .append(' ')
                .append(paint(style, diagnostic.severity().word() + ":"))
                .append(' ')
                .append(visible(diagnostic.text()))
                .append(' ')
                .append(paint(Style.DIM, "[" + diagnostic.code() + "]"))
                .append('\n');
        if (source != null && !source.isEmpty()) {
            excerpt(diagnostic.location(), source, style, out);
        }
        return out.toString();
    }

    private void excerpt(Location location, String source, Style style, StringBuilder out) {
        int place = Math.min(location.offset(), source.length());
        int start = source.lastIndexOf('\n', place - 1) + 1;
        int newline = source.indexOf('\n', place);
        int end = newline < 0 ? source.length() : newline;
        if (end > start && source.charAt(end - 1) == '\r') {
            end--;
        }
        place = Math.min(place, end);
        int from = start;
        int to = end;
        if (end - start > MAX_WIDTH) {
            from = wholeCharacter(source, Math.max(start, place - CONTEXT_BEFORE));
            to = wholeCharacter(source, Math.min(end, from + MAX_WIDTH));
        }
        String before = (from > start ? ELLIPSIS : "") + visible(source.substring(from, place));
        int stop = Math.min(Math.max(place, Math.min(to, place + location.length())), end);
        String marked = visible(source.substring(place, stop));
        String after = visible(source.substring(stop, Math.max(stop, to))) + (to < end ? ELLIPSIS : "");
        String number = String.format("%3d", location.line());
        String mark = "^" + "~".repeat(Math.max(0, width(marked) - 1));
        out.append(paint(Style.DIM, number + " |"))
                .append(' ')
                .append(before)
                .append(marked)
                .append(after)
                .append('\n')
                .append(paint(Style.DIM, " ".repeat(number.length()) + " |"))
                .append(' ')
                .append(blank(before))
                .append(paint(style, mark))
                .append('\n');
    }

    private static int wholeCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The text with control characters, tabs apart, as {@code \n} or {@code \\u001b}. */
    private static String visible(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t' || Character.getType(c) == Character.FORMAT) {
                out = out == null ? new StringBuilder(text.substring(0, i)) : out;
                out.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : String.format("\\u%04x", (int) c));
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** White space as wide as {@code text}; tabs stay tabs. */
    private static String blank(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(c == '\t' ? "\t" : " ".repeat(width(c))));
        return out.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(DiagnosticPrinter::width).sum();
    }

    /** The columns that a character takes on a terminal. */
    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(c)
                || Character.isSupplementaryCodePoint(c)
                || c >= 0x1100 && c <= 0x115f
                || c >= 0x3041 && c <= 0x33ff
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xff01 && c <= 0xff60;
        return wide ? 2 : 1;
    }

    private static Style styleOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case INFO -> Style.CYAN;
        };
    }

    private String paint(Style style, String text) {
        return colour ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    private enum Style {
        BOLD("1"),
        DIM("2"),
        RED("1;31"),
        YELLOW("1;33"),
        CYAN("1;36");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
