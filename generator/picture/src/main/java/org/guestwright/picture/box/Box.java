// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.box;

import java.util.List;

/**
 * A box of a picture, with those that hang on it.
 *
 * @param kind what it is about
 * @param outside whether it is a thing of the host and not of the guest
 * @param added whether nobody wrote it: it was filled in
 * @param title its name
 * @param details what else there is to say, the most important first
 * @param units how many equal parts it consists of that are worth to be seen, such as vCPUs; 0 where there are none
 * @param source where it comes from, or {@code null}
 * @param links the boxes that hang on it, in order
 */
public record Box(
        Kind kind,
        boolean outside,
        boolean added,
        String title,
        List<String> details,
        int units,
        Source source,
        List<Link> links) {
    /** A box with lists of its own. */
    public Box {
        details = List.copyOf(details);
        links = List.copyOf(links);
    }
}
