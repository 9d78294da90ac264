// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.ZpciAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.serial.CharacterDevice;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.DeviceOrder;

/** The two numbers by which an s390x guest knows each of its PCI functions: the lowest ones that are free. */
public final class ZpciAddresses implements CompletionStep {
    private static final long FIRST_UID = 1;
    private static final long LAST_UID = 0xffff;
    private static final long LAST_FID = 0xffff_ffffL;

    @Override
    public void apply(Guest guest) {
        if (!guest.machine().isS390() || !guest.has(Capability.DEVICE_ZPCI)) {
            return;
        }
        List<Device> devices = DeviceOrder.all(guest.devices()).stream()
                .filter(device -> device.getAddress() instanceof PciAddress && !(device instanceof CharacterDevice))
                .toList();
        Set<Long> uids = new HashSet<>();
        Set<Long> fids = new HashSet<>();
        for (Device device : devices) {
            ZpciAddress zpci = ((PciAddress) device.getAddress()).getZpci();
            if (zpci != null) {
                reserve(uids, zpci.getUid(), "uid", device);
                reserve(fids, zpci.getFid(), "fid", device);
            }
        }
        for (Device device : devices) {
            PciAddress address = (PciAddress) device.getAddress();
            if (address.getZpci() == null) {
                address.setZpci(DeviceFactory.eINSTANCE.createZpciAddress());
            }
            if (address.getZpci().getUid() == null) {
                address.getZpci().setUid(Numeral.of(free(uids, FIRST_UID, LAST_UID, "uid", device), "0x%04x"));
            }
            if (address.getZpci().getFid() == null) {
                address.getZpci().setFid(Numeral.of(free(fids, 0, LAST_FID, "fid", device), "0x%08x"));
            }
        }
    }

    // libvirt tells the number in base 8.
    private static void reserve(Set<Long> taken, Numeral number, String name, Device device) {
        if (number != null && !taken.add(number.longValue())) {
            throw new Refusal(
                    "zpci.double",
                    Category.INTERNAL_ERROR,
                    String.format("zPCI %s %o is already reserved", name, number.longValue()),
                    device);
        }
    }

    private static long free(Set<Long> taken, long first, long last, String name, Device device) {
        long number = first;
        while (!taken.add(number)) {
            if (number == last) {
                throw new Refusal("zpci.full", Category.INTERNAL_ERROR, "There is no more free " + name + ".", device);
            }
            number++;
        }
        return number;
    }
}
