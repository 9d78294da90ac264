// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Written;
import org.guestwright.model.diagnostic.Location;

/**
 * A piece of a file, which says where what is written in it stands.
 *
 * @param unit the file
 * @param piece the piece
 */
public record Passage(Unit unit, Piece piece) {

    /** Where it begins in the file. */
    public int start() {
        return piece.start();
    }

    /** The place of something that is written in it. */
    public Location locate(Written written) {
        return locate(written.offset(), written.length());
    }

    /** A place in it, by its offset in the piece. */
    public Location locate(int offset, int length) {
        return unit.source().locate(start() + offset, length);
    }
}
