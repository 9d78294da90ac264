// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK_TARGET__DEV;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK__IOTUNE;
import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.domain.Devices;

/** What disks have to do with each other. */
final class DiskSetRules extends Subject<Devices> {
    DiskSetRules() {
        super(DEVICES, Stage.DOMAIN);

        wrong("disk.target.double", "target '%s' duplicated for disk sources '%s' and '%s'")
                .across()
                .advice("give each disk a name of its own")
                .each((devices, machine, violations) -> pairs(devices, (first, second) -> {
                    if (first.getTarget().getDev().equals(second.getTarget().getDev())) {
                        violations.report(
                                second, DISK_TARGET__DEV, first.getTarget().getDev(), shown(first), shown(second));
                    }
                }));
        unsupported("disk.iotune.differs", "different iotunes for disks %s and %s")
                .in(Stage.DEVICE)
                .across()
                .advice("give all disks of the group the same limits")
                .each((devices, machine, violations) -> pairs(devices, (first, second) -> {
                    if (first.getIotune() != null
                            && second.getIotune() != null
                            && first.getIotune().getGroupName() != null
                            && first.getIotune()
                                    .getGroupName()
                                    .equals(second.getIotune().getGroupName())
                            && !EcoreUtil.equals(first.getIotune(), second.getIotune())) {
                        violations.report(
                                second,
                                DISK__IOTUNE,
                                first.getTarget().getDev(),
                                second.getTarget().getDev());
                    }
                }));
        unsupported(
                        "disk.address.double",
                        "Found duplicate drive address for disk with target name '%s' controller='%s' bus='%s' "
                                + "target='%s' unit='%s'")
                .across()
                .advice("leave one of the addresses out")
                .each((devices, machine, violations) -> pairs(devices, (first, second) -> {
                    if (first.getTarget().getBus() == second.getTarget().getBus()
                            && first.getAddress() instanceof DriveAddress one
                            && second.getAddress() instanceof DriveAddress other
                            && DrivePlaces.isSame(one, other)) {
                        violations.report(
                                second,
                                DEVICE__ADDRESS,
                                first.getTarget().getDev(),
                                number(one.getController(), 0),
                                number(one.getBus(), 0),
                                number(one.getTarget(), 0),
                                number(one.getUnit(), 0));
                    }
                }));
    }

    private static String shown(Disk disk) {
        String path = DiskSources.path(disk);
        return path == null ? "<null>" : path;
    }

    private static void pairs(Devices devices, java.util.function.BiConsumer<Disk, Disk> look) {
        List<Disk> disks = devices.getDisks();
        for (int i = 0; i < disks.size(); i++) {
            for (int j = i + 1; j < disks.size(); j++) {
                look.accept(disks.get(i), disks.get(j));
            }
        }
    }
}
