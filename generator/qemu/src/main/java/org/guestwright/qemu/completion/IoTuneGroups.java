// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskIoTune;
import org.guestwright.model.disk.DiskPackage;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** A disk that only names a group of disks with common limits gets the limits of the first of the group that has some. */
final class IoTuneGroups implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Map<String, DiskIoTune> groups = new HashMap<>();
        for (Disk disk : guest.devices().getDisks()) {
            DiskIoTune limits = disk.getIotune();
            if (limits != null && limits.getGroupName() != null && isLimited(limits)) {
                groups.putIfAbsent(limits.getGroupName(), limits);
            }
        }
        for (Disk disk : guest.devices().getDisks()) {
            DiskIoTune limits = disk.getIotune();
            if (limits != null
                    && limits.getGroupName() != null
                    && !isLimited(limits)
                    && groups.containsKey(limits.getGroupName())) {
                disk.setIotune(EcoreUtil.copy(groups.get(limits.getGroupName())));
            }
            if (disk.getIotune() != null) {
                forgetZeroes(disk);
            }
        }
    }

    // 0 is no limit.
    private static void forgetZeroes(Disk disk) {
        DiskIoTune limits = disk.getIotune();
        for (EAttribute attribute : DiskPackage.Literals.DISK_IO_TUNE.getEAllAttributes()) {
            if (limits.eGet(attribute) instanceof Numeral number && number.longValue() == 0) {
                limits.eUnset(attribute);
            }
        }
        if (limits.getGroupName() == null && !isLimited(limits)) {
            disk.setIotune(null);
        }
    }

    private static boolean isLimited(DiskIoTune limits) {
        for (EAttribute attribute : DiskPackage.Literals.DISK_IO_TUNE.getEAllAttributes()) {
            if (limits.eGet(attribute) instanceof Numeral number && number.longValue() != 0) {
                return true;
            }
        }
        return false;
    }
}
