// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/** Which characters words consist of. */
final class Characters {
    private static final byte NAME_START = 1;
    private static final byte NAME_PART = 2;
    private static final byte[] KINDS = kinds();

    private Characters() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            boolean other = c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == ':';
            kinds[c] = letter ? NAME_START : other ? NAME_PART : 0;
        }
        return kinds;
    }

    private static int kind(char character) {
        return character < KINDS.length ? KINDS[character] : 0;
    }

    /** Whether a name can begin with it. */
    static boolean beginsName(char character) {
        return kind(character) == NAME_START;
    }

    /** Whether it can stand in a word. */
    static boolean isOfWord(char character) {
        return kind(character) != 0;
    }
}
