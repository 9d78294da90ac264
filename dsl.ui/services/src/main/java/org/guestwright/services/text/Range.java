// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.text;

/**
 * A stretch of a text.
 *
 * @param start its first character, from 0, in UTF-16 units
 * @param end the position behind its last character
 */
public record Range(int start, int end) {

    /** A position, with nothing in it. */
    public static Range at(int offset) {
        return new Range(offset, offset);
    }

    /** Whether a position is in it or at one of its ends. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** What stands there. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same stretch where all is moved by some characters. */
    public Range moved(int by) {
        return new Range(start + by, end + by);
    }
}
