// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

/**
 * Shows diagnostics to machines: one JSON object each, on one line.
 *
 * <pre>
 * {"file":"web.guest","line":3,"column":5,"offset":19,"length":6,"severity":"error","code":"structure.property.unknown",
 *  "message":"'guest' has no property 'memori'","advice":"did you mean 'memory'?"}
 * </pre>
 *
 * <p>Lines and columns count from 1, offsets from 0, in UTF-16 units. {@code advice} is left out where there is none.
 */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** The object of a diagnostic, without a newline. */
    public static String print(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        StringBuilder out = new StringBuilder("{\"file\":");
        string(location.file(), out);
        out.append(",\"line\":")
                .append(location.line())
                .append(",\"column\":")
                .append(location.column())
                .append(",\"offset\":")
                .append(location.offset())
                .append(",\"length\":")
                .append(location.length())
                .append(",\"severity\":");
        string(diagnostic.severity().word(), out);
        out.append(",\"code\":");
        string(diagnostic.code(), out);
        out.append(",\"message\":");
        string(diagnostic.message(), out);
        if (diagnostic.advice() != null) {
            out.append(",\"advice\":");
            string(diagnostic.advice(), out);
        }
        return out.append('}').toString();
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || Character.isSurrogate(c) && !paired(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
