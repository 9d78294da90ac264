// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.token;

import org.guestwright.services.text.Range;

/**
 * A word and what it means.
 *
 * @param range the word
 * @param type what it means
 * @param declaration whether it is declared there
 */
public record SemanticToken(Range range, Type type, boolean declaration) {

    /** What a word can mean. */
    public enum Type {
        KEYWORD,
        /** A block. */
        BLOCK,
        /** The kind of a block. */
        VARIANT,
        PROPERTY,
        /** A word that is a value. */
        LITERAL,
        NUMBER,
        STRING,
        GUEST,
        TEMPLATE,
        /** A value with a name. */
        LET,
        PARAMETER,
        /** A variable of a loop. */
        VARIABLE,
        FUNCTION,
        /** The type of a parameter. */
        TYPE
    }
}
