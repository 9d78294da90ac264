// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.HashMap;
import java.util.Map;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Expansion;
import org.guestwright.dsl.expand.Layer;
import org.guestwright.model.diagnostic.Location;

/** Tells of guests that come out of loops and choices with the name of another one. */
final class GuestNames {
    private final Map<String, Layer> known = new HashMap<>();

    /** Checks one more guest. */
    void check(Layer guest, Expansion expansion) {
        String name = expansion.name();
        Layer other = name.isEmpty() ? null : known.putIfAbsent(name, guest);
        if (other == null || isWritten(guest) && isWritten(other)) {
            return;
        }
        Location place = guest.passage()
                .locate(
                        guest.definition().name() == null
                                ? guest.definition().keyword()
                                : guest.definition().name());
        Location before = other.passage().locate(other.definition());
        expansion
                .problems()
                .error(
                        Codes.NAME_DUPLICATE,
                        "'" + name + "' is the name of two guests: of this"
                                + (guest.round() == null
                                        ? ""
                                        : " for " + guest.round().text()) + ", and of that in line "
                                + before.line()
                                + (other.round() == null
                                        ? ""
                                        : " for " + other.round().text()),
                        "put into the name what makes them differ",
                        place);
    }

    /** Whether the name stands in the file as it is, so that it has been checked there. */
    private static boolean isWritten(Layer guest) {
        return guest.round() == null && !guest.definition().name().text().contains("${");
    }
}
