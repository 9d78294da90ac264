// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.disk.DiskPackage.Literals.*;
import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.rules.Violations;

/** Names by which a guest tells its disks apart. */
final class DiskSetAdvice extends Subject<Devices> {
    DiskSetAdvice() {
        super(DEVICES, Stage.ADVICE);

        warning("disk.serial.double", "the disks %s and %s have the serial number '%s'")
                .across()
                .advice("give each disk a number of its own")
                .because("The guest takes them for two ways to one disk, or finds only one of them in /dev/disk/by-id.")
                .each((devices, machine, violations) -> doubles(devices, Disk::getSerial, DISK__SERIAL, violations));
        warning("disk.wwn.double", "the disks %s and %s have the WWN '%s'")
                .across()
                .advice("give each disk a WWN of its own")
                .because("The guest takes them for two ways to one disk.")
                .each((devices, machine, violations) -> doubles(devices, Disk::getWwn, DISK__WWN, violations));
    }

    private static void doubles(
            Devices devices, Function<Disk, String> name, EStructuralFeature place, Violations violations) {
        Map<String, Disk> known = new HashMap<>();
        for (Disk disk : devices.getDisks()) {
            String own = name.apply(disk);
            Disk first = own == null || own.isBlank() ? null : known.putIfAbsent(own.strip(), disk);
            if (first != null) {
                violations.report(disk, place, dev(first), dev(disk), own);
            }
        }
    }

    private static String dev(Disk disk) {
        return disk.getTarget() == null ? "?" : disk.getTarget().getDev();
    }
}
