// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.HashSet;
import java.util.Set;
import org.guestwright.model.device.Boot;
import org.guestwright.model.device.BootableDevice;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.os.BootDevice;
import org.guestwright.model.os.BootDeviceKind;
import org.guestwright.model.os.Os;
import org.guestwright.model.os.OsFactory;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** A guest boots from its first hard disk; a boot order is given at the devices or in {@code os}. */
final class BootDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Set<Integer> orders = new HashSet<>();
        DeviceOrder.all(guest.devices()).forEach(device -> {
            Boot boot = device instanceof BootableDevice bootable ? bootable.getBoot() : null;
            if (boot != null && !orders.add(boot.getOrder().intValue())) {
                throw new Refusal(
                        "boot.order.double",
                        Category.CONFIG_UNSUPPORTED,
                        "boot order '" + boot.getOrder().longValue() + "' used for more than one device",
                        boot);
            }
        });
        Os os = guest.domain().getOs();
        if (!os.getBoots().isEmpty() && !orders.isEmpty()) {
            throw new Refusal(
                    "boot.order.both",
                    Category.CONFIG_UNSUPPORTED,
                    "per-device boot elements cannot be used together with os/boot elements",
                    os);
        }
        if (os.getBoots().isEmpty() && orders.isEmpty()) {
            BootDevice disk = OsFactory.eINSTANCE.createBootDevice();
            disk.setDev(BootDeviceKind.HD);
            os.getBoots().add(disk);
        }
        if (os.getBootmenu() != null && os.getBootmenu().getEnable() != YesNo.YES) {
            os.getBootmenu().setTimeout(null);
        }
    }
}
