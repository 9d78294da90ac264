// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.MdevModel;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.DeviceOrder;

/** Numbers the virtio devices of an s390x guest on its channel subsystem: 0xfe.0.0000 and on, around those that are written. */
public final class CcwAddresses implements CompletionStep {
    private static final int VIRTIO_SUBSYSTEM = 0xfe;
    private static final int LAST = 0xffff;

    @Override
    public void apply(Guest guest) {
        if (!guest.machine().isS390Ccw()) {
            return;
        }
        VirtioTransports transports = new VirtioTransports(CcwAddresses::unnumbered);
        for (Hostdev hostdev : guest.devices().getHostdevs()) {
            if (hostdev instanceof MdevHostdev mdev && guest.has(Capability.DEVICE_VFIO_CCW)) {
                passedThrough(transports, mdev);
            }
        }
        transports.set(guest.devices());
        transports.setFilesystemsAndSockets(guest.devices());
        number(DeviceOrder.all(guest.devices()));
    }

    private static CcwAddress unnumbered() {
        CcwAddress address = DeviceFactory.eINSTANCE.createCcwAddress();
        address.setType(AddressType.CCW);
        return address;
    }

    // The processors of a crypto card are on no bus.
    private static void passedThrough(VirtioTransports transports, MdevHostdev mdev) {
        if (mdev.getModel() == MdevModel.VFIO_CCW) {
            transports.set(mdev);
        } else if (mdev.getModel() == MdevModel.VFIO_AP) {
            mdev.setAddress(null);
        }
    }

    private static void number(List<Device> devices) {
        Set<Integer> taken = new HashSet<>();
        for (Device device : devices) {
            if (device.getAddress() instanceof CcwAddress address
                    && address.getDevno() != null
                    && !taken.add(key(address))) {
                throw new Refusal(
                        "ccw.double",
                        Category.XML_ERROR,
                        String.format(
                                "The CCW devno '%x.%x.%04x' is in use already ",
                                address.getCssid().intValue(),
                                address.getSsid().intValue(),
                                address.getDevno().intValue()),
                        device);
            }
        }
        int next = 0;
        for (Device device : devices) {
            if (device.getAddress() instanceof CcwAddress address && address.getDevno() == null) {
                while (taken.contains(VIRTIO_SUBSYSTEM << 18 | next)) {
                    next++;
                }
                if (next > LAST) {
                    throw new Refusal(
                            "ccw.full", Category.INTERNAL_ERROR, "There are no more free CCW devnos.", device);
                }
                address.setCssid(Numeral.of(VIRTIO_SUBSYSTEM, "0x%x"));
                address.setSsid(Numeral.of(0, "0x%x"));
                address.setDevno(Numeral.of(next, "0x%04x"));
                taken.add(key(address));
            }
        }
    }

    // A subsystem has four sets of 65,536 devices.
    private static int key(CcwAddress address) {
        return address.getCssid().intValue() << 18
                | address.getSsid().intValue() << 16
                | address.getDevno().intValue();
    }
}
