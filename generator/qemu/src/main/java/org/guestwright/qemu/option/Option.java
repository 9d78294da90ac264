// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.List;

/** One option of a QEMU command line, as data: {@link OptionFormatter} makes words of it. */
public sealed interface Option {

    /** The option with its dash: {@code -device}. */
    String name();

    /** An option without a value: {@code -nodefaults}. */
    record Flag(String name) implements Option {}

    /** An option whose value is one word that is taken as it is: {@code -uuid}. */
    record Word(String name, String value) implements Option {}

    /**
     * An option that QEMU reads as {@code head,key=value,...} only.
     *
     * @param head the first word, or {@code null}
     * @param props the pairs after it
     */
    record Pairs(String name, String head, Props props) implements Option {}

    /**
     * An option that newer QEMUs read as JSON and older ones as {@code head,key=value,...}.
     *
     * @param headKey the property whose value is the head, such as {@code driver}
     * @param props all properties
     * @param json whether it is written as JSON
     * @param lists how lists are written otherwise
     */
    record Tree(String name, String headKey, Props props, boolean json, Lists lists) implements Option {}

    /** Words that a person wrote for QEMU itself. */
    record Verbatim(String name, List<String> words) implements Option {}

    /** How a list is written as key=value. */
    enum Lists {
        /** Each element with the list's key. */
        REPEATED,
        /** Each element with the key and its number, {@code key.0=...}. */
        NUMBERED,
        /** Numbers as ranges, {@code key=0-3}. */
        RANGES,
        /** Elements that are objects with the one property {@code str}, as its text. */
        STRINGS,
        /** Each element with the list's key; of elements that are objects their own pairs alone, which may so be repeated. */
        PAIRS
    }
}
