// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.model.diagnostic.Location;

/** Where the pieces of files stand now, for what was made of them before something in front of them changed. */
public final class Places {
    /** Where everything stands where it did. */
    static final Places UNMOVED = new Places();

    private final Map<List<Statement>, Passage> passages = new IdentityHashMap<>();

    /** The places of the pieces of files. */
    public static Places of(Collection<Unit> units) {
        Places places = new Places();
        for (Unit unit : units) {
            for (Piece piece : unit.source().file().pieces()) {
                places.passages.put(piece.statements(), new Passage(unit, piece));
            }
        }
        return places;
    }

    /** Where a piece stands now. */
    Passage now(Passage before) {
        return passages.getOrDefault(before.piece().statements(), before);
    }

    /** Where something that was written stands now. */
    Location locate(Origin origin) {
        return now(origin.layer().passage()).locate(origin.token());
    }
}
