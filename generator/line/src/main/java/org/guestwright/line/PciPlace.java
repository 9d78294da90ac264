// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on a PCI bus.
 *
 * @param domain as the text has it, or {@code null}
 * @param bus its number
 * @param slot hexadecimal
 * @param function hexadecimal
 */
record PciPlace(String domain, int bus, String slot, String function) {
    private static final Pattern HOST =
            Pattern.compile("(?:([0-9a-fA-F]{1,8}):)?([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-7])");
    private static final Pattern BUS = Pattern.compile("(?:pci|pcie|pci\\.0,pcie)\\.([0-9]{1,3})");
    private static final Pattern ADDRESS = Pattern.compile("(?:0x)?([0-9a-fA-F]{1,2})(?:\\.(?:0x)?([0-7]))?");

    /** A device of the host, {@code 0000:01:00.0}; zeros where it is none. */
    static PciPlace of(String host) {
        Matcher matcher = HOST.matcher(host == null ? "" : host);
        return matcher.matches()
                ? new PciPlace(
                        matcher.group(1), Integer.parseInt(matcher.group(2), 16), matcher.group(3), matcher.group(4))
                : new PciPlace(null, 0, "0", "0");
    }

    /**
     * The place of a guest's device, or {@code null} where the bus has no name that tells its number; libvirt's buses are
     * {@code pci.0}, {@code pcie.0}, {@code pci.1}, ...
     */
    static PciPlace of(String bus, String address) {
        Matcher busMatcher = BUS.matcher(bus == null ? "" : bus);
        Matcher matcher = ADDRESS.matcher(address == null ? "" : address);
        return busMatcher.matches() && matcher.matches()
                ? new PciPlace(
                        null,
                        Integer.parseInt(busMatcher.group(1)),
                        matcher.group(1),
                        matcher.group(2) == null ? "0" : matcher.group(2))
                : null;
    }

    Tag tag() {
        return new Tag("address")
                .attribute("domain", "0x" + (domain == null ? "0000" : domain))
                .attribute("bus", String.format("0x%02x", bus))
                .attribute("slot", String.format("0x%02x", Integer.parseInt(slot, 16)))
                .attribute("function", "0x" + function);
    }
}
