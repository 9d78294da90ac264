// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.box;

import org.guestwright.model.diagnostic.Location;

/**
 * What a box is made of.
 *
 * @param path the object in the domain as it was written, such as {@code devices/disk[2]}; the first of many is 1
 * @param location where that was written
 */
public record Source(String path, Location location) {}
