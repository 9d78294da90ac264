// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * What takes up a stretch of a text. Its offsets count from the beginning of the {@link Piece} that it is in, so that a piece
 * stays what it is when something in front of it changes.
 */
public interface Written {

    /** Its first character, from 0. */
    int offset();

    /** The position behind its last character. */
    int end();

    /** The number of its characters. */
    default int length() {
        return end() - offset();
    }
}
