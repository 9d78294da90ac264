// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

/** The upright line of a bus from which the connections to its devices begin. */
public record Rail(int x, int y, int end) {}
