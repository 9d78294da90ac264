// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.function.Supplier;
import org.guestwright.services.text.TextEdit;

/**
 * Something that can be written at a place.
 *
 * @param label what is chosen, and what a person goes on typing
 * @param suffix what is shown behind the label, as {@code " { }"} for a block; may be empty
 * @param kind what it is
 * @param detail in a few words; may be empty
 * @param edit what is written instead of the word at the position. {@code $1}, {@code ${1:text}}, {@code ${1|a,b|}} and {@code $0} in
 *     it are places to fill in, as in the Language Server Protocol, where {@code snippet} says so
 * @param snippet whether the text has such places
 * @param order proposals are shown in the order of these texts: what must be there comes first
 * @param again whether something has to follow which can be proposed at once
 * @param documentation Markdown, only made when somebody asks for it
 */
public record Proposal(
        String label,
        String suffix,
        Kind kind,
        String detail,
        TextEdit edit,
        boolean snippet,
        String order,
        boolean again,
        Supplier<String> documentation) {

    /** What can be written. */
    public enum Kind {
        KEYWORD,
        PROPERTY,
        BLOCK,
        VARIANT,
        LITERAL,
        UNIT,
        VALUE,
        TEMPLATE,
        PARAMETER,
        LET,
        VARIABLE,
        FUNCTION,
        FILE,
        FOLDER,
        SNIPPET
    }
}
