// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.print;

import java.util.List;

/** Something in a block that is to be printed. */
sealed interface Item {

    /**
     * A property.
     *
     * @param name its name, with dots
     * @param values its values as they are, one where it is no list
     * @param list whether the values are a list
     */
    record Property(String name, List<String> values, boolean list) implements Item {}

    /**
     * A block.
     *
     * @param head its first words
     * @param items what is in it
     */
    record Block(String head, List<Item> items) implements Item {}

    /**
     * A comment.
     *
     * @param text what it says, of one or more lines
     */
    record Comment(String text) implements Item {}

    /**
     * Elements of XML as they are.
     *
     * @param text one or more elements
     */
    record Xml(String text) implements Item {}

    /** A blank line, where another subject begins. */
    record Gap() implements Item {}
}
