// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;

/** A text and its syntax tree. Immutable, but for what is only worked out when somebody asks. */
public final class SyntaxFile {
    private final String text;
    private final List<Piece> pieces;
    private Lines lines;

    /** A text and what was read of it, in order. */
    public SyntaxFile(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** What it consists of, in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Where its lines begin. */
    public Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = Lines.of(text);
            lines = known;
        }
        return known;
    }
}
