// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.project;

import java.nio.file.Path;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.services.text.Range;

/**
 * A name that a file declares.
 *
 * @param kind what it is
 * @param name the name, without quotes
 * @param file the file
 * @param word where the name is written, with its quotes
 * @param range the whole statement
 * @param start what the offsets in the statement count from
 * @param statement the piece of the syntax tree
 */
public record Declaration(Kind kind, String name, Path file, Range word, Range range, int start, Statement statement) {

    /** Two are the same that stand in the same place of a file; their statements are not looked at, which may be large. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Declaration declaration
                && kind == declaration.kind
                && word.equals(declaration.word)
                && name.equals(declaration.name)
                && file.equals(declaration.file);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + word.start();
    }

    /** What a name can stand for. */
    public enum Kind {
        /** A guest. */
        GUEST("guest"),
        /** A template. */
        TEMPLATE("template"),
        /** A value. */
        LET("let");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The keyword in front of it. */
        public String word() {
            return word;
        }
    }
}
