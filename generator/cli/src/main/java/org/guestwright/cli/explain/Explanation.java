// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.explain;

import java.util.List;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.ValueOrigin;

/**
 * Where a value comes from.
 *
 * @param path what it is called in its guest
 * @param value the value; {@code null} where there is none
 * @param kind where it comes from, in one word
 * @param origins what was written for it, the last word first
 * @param block where the block is that it goes with; {@code null} where it is written itself, or there is none
 * @param steps what completion did to it, in order
 * @param note what else is known of it; {@code null} where there is nothing
 */
public record Explanation(
        String path,
        String value,
        Kind kind,
        List<ValueOrigin> origins,
        Location block,
        List<Step> steps,
        String note) {

    /** Where a value can come from. */
    public enum Kind {
        /** Somebody wrote it. */
        WRITTEN,
        /** It goes with a block that somebody wrote, which can have no other. */
        IMPLIED,
        /** Libvirt fills it in. */
        FILLED_IN,
        /** Somebody wrote it, and libvirt does not keep it. */
        DROPPED,
        /** It has no value. */
        UNSET
    }

    /**
     * What a step of completion did.
     *
     * @param name the step
     * @param reason a sentence about the step
     * @param before the value before; {@code null} where there was none
     */
    public record Step(String name, String reason, String before) {}
}
