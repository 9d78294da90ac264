// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.box;

import java.util.List;

/**
 * A machine as boxes, without form or place.
 *
 * @param name the guest's name
 * @param facts what kind of machine it is, the most important first
 * @param sections the buses and groups of the machine; what hangs on each is drawn in it
 */
public record Picture(String name, List<String> facts, List<Box> sections) {
    /** A picture with lists of its own. */
    public Picture {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }
}
