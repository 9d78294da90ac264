// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guestwright.services.text.TextEdit;

/**
 * A change that somebody can choose.
 *
 * @param title what it does, for people
 * @param kind what it is for
 * @param edits the changes by file; the ranges of one file do not overlap
 * @param preferred whether it is what is most likely meant, so that it can be done without asking
 */
public record Fix(String title, Kind kind, Map<Path, List<TextEdit>> edits, boolean preferred) {

    /** What a change is for. */
    public enum Kind {
        /** It repairs what is wrong. */
        QUICK_FIX,
        /** It gives something a name of its own. */
        EXTRACT,
        /** It puts something in the place of its name. */
        INLINE,
        /** It writes the same in another way. */
        REWRITE
    }

    /** Never changed. */
    public Fix {
        edits = Map.copyOf(edits);
    }
}
