// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/**
 * A word, string, text or keyword. Words that belong together, as those for the variant of a block, are one token.
 *
 * @param text as it was written; with one space between several words
 * @param offset its first character
 * @param length its characters, with all that is between its words
 */
public record Token(String text, int offset, int length) implements Value {

    @Override
    public int end() {
        return offset + length;
    }
}
