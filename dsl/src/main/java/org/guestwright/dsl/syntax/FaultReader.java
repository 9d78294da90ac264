// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/** Reads stretches of a text in which something is wrong, and goes on behind a mistake. */
public interface FaultReader {

    /**
     * What is in a stretch, which is read as if it were a whole file.
     *
     * @param start where it begins
     * @param end where it ends
     * @param reach the position up to which the text decided where it ends
     */
    Piece read(String text, int start, int end, int reach);
}
