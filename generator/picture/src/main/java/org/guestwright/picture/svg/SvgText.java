// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.svg;

/** Text as it may stand in XML, in elements and in quoted attributes. */
final class SvgText {
    private static final char REPLACEMENT = '\uFFFD';

    private SvgText() {}

    /** The text, escaped. What XML cannot hold, and what would turn the direction of the text around it, is replaced. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> out.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isAllowed(int character) {
        boolean xml = character >= ' ' && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000 && (character & 0xFFFE) != 0xFFFE;
        boolean control = character >= 0x7F && character <= 0x9F;
        boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        return xml && !control && !turns;
    }
}
