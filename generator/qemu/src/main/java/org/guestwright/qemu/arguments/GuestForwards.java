// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.serial.GuestfwdTarget;
import org.guestwright.qemu.Refusal;

/**
 * Where a guest reaches a channel by TCP. QEMU reads the place and what it leads to from one text, in which it would run
 * commands too; so nothing but an address and a number may get there.
 */
final class GuestForwards {
    private static final int OCTETS = 4;

    private GuestForwards() {}

    /** The forwarding of a place in the guest's network to a character device. */
    static String text(GuestfwdTarget target, String chardev) {
        return "tcp:" + address(target) + ":" + port(target) + "-chardev:" + chardev;
    }

    private static String address(GuestfwdTarget target) {
        String[] parts = target.getAddress().split("\\.", -1);
        boolean good = parts.length == OCTETS;
        for (String part : parts) {
            good &= isNumber(part, 3) && Integer.parseInt(part) <= 255;
        }
        if (!good) {
            throw new Refusal(
                    "channel.guestfwd.address",
                    Category.CONFIG_UNSUPPORTED,
                    "guestfwd channel only supports IPv4 addresses",
                    target);
        }
        return target.getAddress();
    }

    private static int port(GuestfwdTarget target) {
        if (!isNumber(target.getPort(), 9)) {
            throw new Refusal(
                    "channel.guestfwd.port", Category.XML_ERROR, "Invalid port number: " + target.getPort(), target);
        }
        return Integer.parseInt(target.getPort());
    }

    private static boolean isNumber(String text, int most) {
        boolean good = !text.isEmpty() && text.length() <= most;
        for (int i = 0; i < text.length(); i++) {
            good &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return good;
    }
}
