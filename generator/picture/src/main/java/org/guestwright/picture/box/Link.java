// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.box;

/**
 * A box that hangs on another.
 *
 * @param place where it is plugged, such as {@code 1f.2}, or what it is to the other; empty where there is nothing to say
 * @param box the box
 */
public record Link(String place, Box box) {}
