// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.project;

import java.nio.file.Path;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.PlaceFinder;
import org.guestwright.services.text.Range;

/**
 * A file at one moment: its text, what was read of it, and what it declares. Immutable, but for what is only worked out when
 * somebody asks, and shared between threads.
 */
public final class Snapshot {
    private final Path path;
    private final SyntaxFile syntax;
    private volatile Declarations declarations;

    /** A file whose text has been read. */
    public Snapshot(Path path, SyntaxFile syntax) {
        this.path = path;
        this.syntax = syntax;
    }

    /** The file, as imports lead to it. */
    public Path path() {
        return path;
    }

    /** Its text. */
    public String text() {
        return syntax.text();
    }

    /** Its syntax tree. */
    public SyntaxFile syntax() {
        return syntax;
    }

    /** What it declares. */
    public Declarations declarations() {
        Declarations known = declarations;
        if (known == null) {
            known = Declarations.of(this);
            declarations = known;
        }
        return known;
    }

    /** Where a position is. */
    public Place place(int offset) {
        Range piece = pieceAt(offset);
        return PlaceFinder.find(text(), piece.start(), piece.end(), offset);
    }

    /** The stretch of the piece that a position is in or behind; a piece that was not closed goes up to the position. */
    private Range pieceAt(int offset) {
        int start = 0;
        int end = text().length();
        for (Piece piece : syntax.pieces()) {
            if (piece.start() > offset) {
                end = piece.start();
                break;
            }
            start = piece.start();
        }
        return new Range(start, Math.max(end, offset));
    }
}
