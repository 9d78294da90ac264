// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

/**
 * A module in a memory slot.
 *
 * @param node the NUMA node to which it belongs; 0 where none is said
 * @param place its slot
 */
record MemoryModule(long node, Place place, Node box) {}
