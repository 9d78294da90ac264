// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import java.nio.file.Path;
import org.guestwright.services.text.Range;

/**
 * Something with a name.
 *
 * @param kind what it is
 * @param name its name, without quotes
 * @param file where it is declared
 * @param word where its name is written there, with its quotes
 * @param range all of its declaration
 */
public record Symbol(Kind kind, String name, Path file, Range word, Range range) {

    /** What can have a name. */
    public enum Kind {
        GUEST,
        TEMPLATE,
        /** A value. */
        LET,
        /** A parameter of a template. */
        PARAMETER,
        /** A variable of a loop. */
        VARIABLE,
        /** A property of a guest that an expression names. */
        PROPERTY
    }
}
