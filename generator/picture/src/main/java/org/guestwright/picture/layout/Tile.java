// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import org.guestwright.picture.box.Box;

/**
 * A box with its place.
 *
 * @param title the title as there is room for it
 * @param detail the second line as there is room for it, or an empty text
 */
public record Tile(Box box, String title, String detail, int x, int y, int width, int height) {}
