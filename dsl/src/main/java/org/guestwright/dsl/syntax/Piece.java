// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/**
 * A stretch of a file that was read by itself: as a rule one statement, but several where something in them is wrong.
 *
 * @param start where it begins in the file; all offsets in it count from there
 * @param end where it ends in the file
 * @param statements in order
 * @param faults what could not be read
 */
public record Piece(int start, int end, List<Statement> statements, List<Fault> faults) {

    /** A piece is never changed. */
    public Piece {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
    }
}
