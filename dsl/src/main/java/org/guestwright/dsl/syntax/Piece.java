// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * A stretch of a file that was read by itself: one statement, or several where something in them is wrong.
 *
 * @param start where it begins in the file; all offsets in it count from there
 * @param end where it ends in the file
 * @param reach the position in the file up to which the text decided what it is; behind the end of the file where that did too
 * @param sound whether every word in it stands where it can, and nothing is missing
 * @param statements in order
 * @param faults what could not be read
 */
public record Piece(int start, int end, int reach, boolean sound, List<Statement> statements, List<Fault> faults) {

    /** A piece is never changed. */
    public Piece {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
    }

    /** The same piece where the text in front of it has become longer. */
    Piece moved(int characters) {
        return new Piece(start + characters, end + characters, reach + characters, sound, statements, faults);
    }
}
