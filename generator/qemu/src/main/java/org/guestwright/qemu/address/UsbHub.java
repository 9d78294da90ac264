// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.Arrays;

/** The ports of a USB controller or hub. Ports have numbers from 1 on; a port of an inner hub is written {@code 2.1}. */
final class UsbHub {
    private static final int DEEPEST = 4;
    private final boolean[] used;
    private final UsbHub[] inner;

    UsbHub(int ports) {
        used = new boolean[ports];
        inner = new UsbHub[ports];
    }

    /** How taking a port turned out. */
    enum Result {
        DONE,
        TAKEN,
        OUT_OF_RANGE,
        NOT_THERE,
        NO_HUB
    }

    /** Takes a port; a hub may be plugged in there. */
    Result take(String port, UsbHub hub) {
        return take(Arrays.stream(port.split("\\.")).mapToInt(Integer::parseInt).toArray(), 0, hub);
    }

    private Result take(int[] path, int level, UsbHub hub) {
        int port = path[level] - 1;
        if (level == path.length - 1) {
            if (port >= used.length) {
                return Result.NOT_THERE;
            }
            boolean taken = hub == null ? used[port] : inner[port] != null;
            used[port] = true;
            inner[port] = hub == null ? inner[port] : hub;
            return taken ? Result.TAKEN : Result.DONE;
        }
        return port >= used.length
                ? Result.OUT_OF_RANGE
                : inner[port] == null ? Result.NO_HUB : inner[port].take(path, level + 1, hub);
    }

    /** The first free port, here if there is one, else on the hubs that are plugged in; {@code null} if there is none. */
    String free() {
        return free(1);
    }

    private String free(int level) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                return Integer.toString(i + 1);
            }
        }
        for (int i = 0; i < used.length && level < DEEPEST; i++) {
            String below = inner[i] == null ? null : inner[i].free(level + 1);
            if (below != null) {
                return i + 1 + "." + below;
            }
        }
        return null;
    }
}
