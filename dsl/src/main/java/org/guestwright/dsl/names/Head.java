// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

/**
 * The beginning of a block.
 *
 * @param block its first word
 * @param words the words after that, empty for none
 * @param shape what the block is
 */
public record Head(BlockWord block, String words, Shape shape) {

    /** All its words. */
    public String text() {
        return words.isEmpty() ? block.word() : block.word() + " " + words;
    }
}
