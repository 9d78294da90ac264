// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import java.util.List;

/**
 * What an open brace belongs to.
 *
 * @param kind what it is
 * @param name its name as written: that of a guest, template or block; empty where it has none
 * @param words of a block, those behind its name; of a template for blocks, the block that it is for; of an inherited block, its
 *     selector in brackets; of a loop, its variables
 * @param start where it begins
 * @param brace the position of the brace
 */
public record Opening(Kind kind, String name, List<String> words, int start, int brace) {

    /** What a brace can belong to. */
    public enum Kind {
        /** A guest. */
        GUEST,
        /** A template. */
        TEMPLATE,
        /** A block of a guest. */
        BLOCK,
        /** A {@code for}, {@code if} or {@code else}, in which stands what stands around it. */
        CONTROL,
        /** A map. */
        MAP,
        /** Nothing that can be. */
        NOTHING
    }

    /** Only made by the finder, and never changed. */
    public Opening {
        words = List.copyOf(words);
    }
}
