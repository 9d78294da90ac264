// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.guestwright.model.device.Boot;
import org.guestwright.model.device.BootableDevice;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.os.BootDevice;
import org.guestwright.model.os.BootDeviceKind;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.completion.CompletionStep;

/** Turns the kinds of device to boot from into a boot order at devices: the first device of each kind gets the kind's turn. */
final class BootOrder implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        List<BootDevice> kinds = guest.domain().getOs().getBoots();
        for (int i = 0; i < kinds.size(); i++) {
            BootableDevice first = first(guest, kinds.get(i).getDev());
            if (first != null && first.getBoot() == null) {
                Boot boot = DeviceFactory.eINSTANCE.createBoot();
                boot.setOrder(Numeral.of(i + 1));
                first.setBoot(boot);
            }
        }
    }

    private static BootableDevice first(Guest guest, BootDeviceKind kind) {
        if (kind == BootDeviceKind.NETWORK) {
            return guest.devices().getInterfaces().isEmpty()
                    ? null
                    : guest.devices().getInterfaces().get(0);
        }
        for (Disk disk : guest.devices().getDisks()) {
            boolean suits =
                    switch (kind) {
                        case FD -> disk.getDevice() == DiskDevice.FLOPPY;
                        case CDROM -> disk.getDevice() == DiskDevice.CDROM;
                        default -> disk.getDevice() == DiskDevice.DISK || disk.getDevice() == DiskDevice.LUN;
                    };
            if (suits) {
                return disk;
            }
        }
        return null;
    }
}
