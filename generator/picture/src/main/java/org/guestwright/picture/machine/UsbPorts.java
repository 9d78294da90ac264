// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

/** The names of USB ports: {@code 2.1} is port 1 of the hub in port 2. */
final class UsbPorts {
    private UsbPorts() {}

    /** The numbers of the ports on the way. */
    static long[] numbers(String port) {
        String[] parts = port.split("\\.");
        long[] numbers = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Long.decode(parts[i]);
            } catch (NumberFormatException e) {
                numbers[i] = Long.MAX_VALUE;
            }
        }
        return numbers;
    }

    /** The port in which the hub is that has a port; {@code null} for a port of the controller. */
    static String hub(String port) {
        int dot = port.lastIndexOf('.');
        return dot < 0 ? null : port.substring(0, dot);
    }
}
