// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

/**
 * A part of a file that stands by itself.
 *
 * @param kind what it is
 * @param name the word or string behind the keyword: the name as it is written, or the file of an import; empty where there is none
 * @param nameStart where that begins
 * @param start the first character
 * @param end the end of its last token
 */
public record Piece(Kind kind, String name, int nameStart, int start, int end) {
    /** What can stand in a file. */
    public enum Kind {
        IMPORT,
        LET,
        TEMPLATE,
        GUEST
    }

    /** The name without its quotes; an escape in it stays as it is. */
    public String plainName() {
        int length = name.length();
        return length > 1 && name.startsWith("\"") && name.endsWith("\"") ? name.substring(1, length - 1) : name;
    }
}
