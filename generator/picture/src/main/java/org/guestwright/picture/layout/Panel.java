// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.List;

/**
 * A section with its place, and what is drawn in it.
 *
 * @param head the section's own box, whose width and height are those of the panel
 */
public record Panel(Tile head, List<Rail> rails, List<Wire> wires, List<Tile> tiles) {}
