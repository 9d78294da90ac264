// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.outline;

import java.util.List;
import org.guestwright.services.text.Range;

/**
 * A part of a file as its outline shows it.
 *
 * @param name what it is called
 * @param detail what a person knows it by, as the target of a disk; may be empty
 * @param kind what it is
 * @param range all of it
 * @param word its name in the text
 * @param children what is in it
 */
public record OutlineItem(String name, String detail, Kind kind, Range range, Range word, List<OutlineItem> children) {

    /** What can be in an outline. */
    public enum Kind {
        GUEST,
        TEMPLATE,
        LET,
        BLOCK,
        LOOP,
        CONDITION
    }
}
