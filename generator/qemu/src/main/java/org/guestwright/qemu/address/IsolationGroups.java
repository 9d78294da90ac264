// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import org.guestwright.model.device.Device;
import org.guestwright.model.device.PciCoordinates;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.PciHostdevInterfaceAddress;
import org.guestwright.qemu.Guest;

/**
 * Which devices of a pSeries guest may share a host bridge: those of the host with others of their IOMMU group, and emulated
 * ones among themselves, which are group 0.
 */
final class IsolationGroups {
    private final Guest guest;
    private final boolean apply;

    IsolationGroups(Guest guest) {
        this.guest = guest;
        this.apply = guest.machine().isPseries();
    }

    int of(Device device) {
        PciCoordinates at = !apply
                ? null
                : device instanceof PciHostdev hostdev
                        ? hostdev.getSource().getAddress()
                        : device instanceof HostdevInterface card
                                        && card.getSource().getAddress() instanceof PciHostdevInterfaceAddress pci
                                ? pci
                                : null;
        if (at == null) {
            return 0;
        }
        Integer group = guest.host()
                .pci()
                .iommuGroup(String.format(
                        "%04x:%02x:%02x.%x",
                        Guest.number(at.getDomain(), 0),
                        Guest.number(at.getBus(), 0),
                        Guest.number(at.getSlot(), 0),
                        Guest.number(at.getFunction(), 0)));
        return group == null ? 0 : group + 1;
    }
}
