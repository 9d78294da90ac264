// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

import java.util.List;

/**
 * A picture with all in its place.
 *
 * @param name the guest's name as there is room for it
 * @param facts the line below it as there is room for it
 */
public record Page(String name, String facts, int width, int height, List<Panel> panels) {}
