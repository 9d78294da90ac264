// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.work;

/** Work that nobody waits for. All is called on the worker's thread. */
public interface Background {
    /** The delay where there is nothing to do. */
    long NOTHING = Long.MAX_VALUE;

    /** The nanoseconds until there is something to do: 0 or less for now, {@link #NOTHING} for never. */
    long delay();

    /** Does a part of it, and not much more than what takes 20 ms. */
    void step();
}
