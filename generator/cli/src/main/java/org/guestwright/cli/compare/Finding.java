// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.compare;

import java.util.List;
import org.guestwright.model.compare.Difference;
import org.guestwright.model.diagnostic.Location;

/**
 * A difference between two guests as it is told.
 *
 * @param kind how they differ
 * @param path what differs, in the words of the language; empty for a guest as a whole
 * @param filledIn whether it is only there because one of them leaves out what libvirt fills in
 * @param left what the first has
 * @param right what the second has
 */
public record Finding(Difference.Kind kind, String path, boolean filledIn, Side left, Side right) {

    /**
     * What one of the guests has.
     *
     * @param value a value; {@code null} where there is none, and for a block
     * @param contents what is in a block, {@code name = value} each; empty where there is none
     * @param written whether somebody wrote it, and libvirt would not fill it in
     * @param location where it is written, or the block around it; {@code null} where there is nothing to show
     */
    public record Side(String value, List<String> contents, boolean written, Location location) {}
}
