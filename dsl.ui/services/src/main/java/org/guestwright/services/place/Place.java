// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import java.util.List;
import org.guestwright.services.text.Range;

/**
 * Where in a text a position is, and so what can be written there. Only what stands in front of it decides; what stands behind is
 * often not right yet.
 *
 * @param kind what can stand there
 * @param openings the braces around it, outermost first
 * @param word the word at the position, which a choice replaces; without the quotes around it
 * @param prefix what of the word stands in front of the position
 * @param entry the statement that the position is in, as far as it goes; empty where none was begun
 * @param subject what stands in front in the same statement
 */
public record Place(Kind kind, List<Opening> openings, Range word, String prefix, Range entry, Subject subject) {

    /** What can stand at a place. */
    public enum Kind {
        /** A statement of a file. */
        TOP,
        /** A property, block or other statement in braces. */
        ENTRY,
        /** A word behind the name of a block. */
        VARIANT,
        /** The value of a property. */
        VALUE,
        /** A name in an expression. */
        EXPRESSION,
        /** A template that is extended. */
        PARENT,
        /** An argument of a template. */
        ARGUMENT,
        /** What chooses one of several inherited blocks. */
        SELECTOR,
        /** The name of a file. */
        IMPORT,
        /** A parameter of a template. */
        PARAMETER,
        /** The block that a template is for. */
        TARGET,
        /** What is gone through, or decides. */
        CONDITION,
        /** What is taken out of what is inherited. */
        REMOVED,
        /** Behind the name of a guest or template. */
        HEAD,
        /** A name that somebody invents. */
        NAME,
        /** A comment, or where nothing can stand. */
        NOTHING
    }

    /**
     * What stands in front of a position in its statement.
     *
     * @param name the name of the property, block, value or called template; empty where there is none
     * @param start where that name begins
     * @param words the words behind the name of a block
     * @param list whether the position is in brackets
     * @param index the number of arguments in front
     * @param argument the name of the argument that the position is in; {@code null} where it has none
     * @param quoted whether the position is in a string or text
     */
    public record Subject(
            String name, int start, List<String> words, boolean list, int index, String argument, boolean quoted) {

        /** Nothing. */
        public static final Subject NONE = new Subject("", -1, List.of(), false, 0, null, false);

        /** A name. */
        public static Subject of(String name, int start, List<String> words) {
            return new Subject(name, start, List.copyOf(words), false, 0, null, false);
        }

        Subject inList() {
            return new Subject(name, start, words, true, index, argument, quoted);
        }

        Subject inQuotes() {
            return new Subject(name, start, words, list, index, argument, true);
        }
    }

    /** The guest or template that the position is in; {@code null} where it is in none. */
    public Opening definition() {
        for (Opening opening : openings) {
            if (opening.kind() == Opening.Kind.GUEST || opening.kind() == Opening.Kind.TEMPLATE) {
                return opening;
            }
        }
        return null;
    }

    /** The blocks around the position, outermost first. */
    public List<Opening> blocks() {
        return openings.stream()
                .filter(opening -> opening.kind() == Opening.Kind.BLOCK)
                .toList();
    }
}
