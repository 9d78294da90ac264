// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.CompiledGuest;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.Excerpt;
import org.guestwright.server.document.LineIndex;
import org.guestwright.server.document.Parts;

/**
 * The guest that a person looks at: the one under the cursor, or the nearest one above it, or the first.
 *
 * @param guest the guest, compiled with what it has in common with others
 * @param trace where its parts are written in the text
 */
record ChosenGuest(CompiledGuest guest, Trace trace) {

    /** The guest at an offset of a text; {@code null} where the text has none. */
    static ChosenGuest at(Document document, int offset, GuestCompiler compiler) {
        Parts parts = Parts.of(document.syntax());
        Piece piece = nearest(parts.guests(), offset);
        if (piece == null) {
            return null;
        }
        Excerpt excerpt = new Excerpt(parts, List.of(piece));
        CompiledFile file = compiler.compile(document.path(), excerpt.text());
        CompiledGuest chosen = null;
        for (CompiledGuest guest : file.guests()) {
            Location place = guest.trace().locate(guest.model());
            int start = place.file().equals(file.name()) ? excerpt.original(place.offset()) : -1;
            // A loop makes several of one text, of which the first stands for all.
            boolean nearer = chosen == null
                    || start <= offset
                            && start
                                    > excerpt.original(chosen.trace()
                                            .locate(chosen.model())
                                            .offset());
            chosen = start >= piece.start() && nearer ? guest : chosen;
        }
        return chosen == null
                ? null
                : new ChosenGuest(chosen, new DocumentTrace(chosen.trace(), file.name(), excerpt, document.lines()));
    }

    private static Piece nearest(List<Piece> pieces, int offset) {
        Piece last = pieces.isEmpty() ? null : pieces.get(0);
        for (Piece piece : pieces) {
            last = piece.start() <= offset ? piece : last;
        }
        return last;
    }

    /**
     * Tells of the whole text what is known of an excerpt.
     *
     * @param trace of the excerpt
     * @param file the text's name
     */
    private record DocumentTrace(Trace trace, String file, Excerpt excerpt, LineIndex lines) implements Trace {
        @Override
        public Location locate(EObject object, EStructuralFeature feature, int index) {
            Location place = trace.locate(object, feature, index);
            if (!place.file().equals(file)) {
                return place;
            }
            int offset = excerpt.original(place.offset());
            int column = lines.position(offset).getCharacter() + 1;
            return new Location(file, place.line(), column, offset, place.length());
        }
    }
}
