// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

/**
 * A level connection.
 *
 * @param label what stands above it
 * @param outward whether it leads to a thing of the host
 */
public record Wire(int x, int end, int y, String label, boolean outward) {}
