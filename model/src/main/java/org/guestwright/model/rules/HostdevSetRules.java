// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK_TARGET__DEV;
import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;
import static org.guestwright.model.hostdev.HostdevPackage.Literals.MDEV_HOSTDEV__RAMFB;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.device.PciLocation;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.hostdev.AdapterScsiSource;
import org.guestwright.model.hostdev.ControllerScsiAdapter;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.IscsiScsiSource;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.value.Numeral;

/** What passed-through devices have to do with each other, and with disks. */
final class HostdevSetRules extends Subject<Devices> {
    private static final String PLACE =
            "SCSI host address controller='%s' bus='%s' target='%s' unit='%s' in use by another ";

    HostdevSetRules() {
        super(DEVICES, Stage.DOMAIN);

        wrong("hostdev.double", "Hostdev already exists in the domain configuration")
                .across()
                .advice("take one of them away")
                .each((devices, machine, violations) -> pairs(devices.getHostdevs(), (first, second) -> {
                    if (isSame(first, second)) {
                        violations.report(second, null);
                    }
                }));
        unsupported("hostdev.ramfb.single", "Only one vgpu device can have 'ramfb' enabled")
                .across()
                .advice("keep one of them")
                .each((devices, machine, violations) -> {
                    boolean found = false;
                    for (Hostdev hostdev : devices.getHostdevs()) {
                        if (hostdev instanceof MdevHostdev mdev && isOn(mdev.getRamfb())) {
                            if (found) {
                                violations.report(mdev, MDEV_HOSTDEV__RAMFB);
                            }
                            found = true;
                        }
                    }
                });
        unsupported(
                        "hostdev.address.name",
                        "using disk target name '%s' conflicts with SCSI host device address controller='%s' bus='%s' "
                                + "target='%s' unit='%s")
                .asWritten()
                .across()
                .advice("take another name, or leave the address out")
                .each((devices, machine, violations) -> {
                    for (Disk disk : devices.getDisks()) {
                        int index = disk.getAddress() == null ? scsiIndex(disk) : -1;
                        for (Hostdev hostdev : devices.getHostdevs()) {
                            if (index >= 0
                                    && hostdev instanceof ScsiHostdev
                                    && hostdev.getAddress() instanceof DriveAddress address
                                    && number(address.getController(), 0) == index / 7
                                    && number(address.getBus(), 0) == 0
                                    && number(address.getTarget(), 0) == 0
                                    && number(address.getUnit(), 0) == index % 7) {
                                violations.report(
                                        disk, DISK_TARGET__DEV, disk.getTarget().getDev(), index / 7, 0, 0, index % 7);
                            }
                        }
                    }
                });
        unsupported("hostdev.address.double", PLACE + "SCSI host device")
                .across()
                .advice("leave one of the addresses out")
                .each((devices, machine, violations) -> pairs(devices.getHostdevs(), (first, second) -> {
                    if (first instanceof ScsiHostdev
                            && second instanceof ScsiHostdev
                            && first.getAddress() instanceof DriveAddress one
                            && second.getAddress() instanceof DriveAddress other
                            && DrivePlaces.isSame(one, other)) {
                        violations.report(second, DEVICE__ADDRESS, place(one));
                    }
                }));
    }

    // The place that follows from a name: each controller of SCSI has seven.
    private static int scsiIndex(Disk disk) {
        String name = disk.getTarget() == null ? null : disk.getTarget().getDev();
        if (name == null
                || !name.startsWith("sd")
                || disk.getTarget().getBus() != null && disk.getTarget().getBus() != DiskBus.SCSI) {
            return -1;
        }
        int index = 0;
        for (int i = 2; i < name.length() && name.charAt(i) >= 'a' && name.charAt(i) <= 'z'; i++) {
            index = index * 26 + name.charAt(i) - 'a' + 1;
        }
        return index - 1;
    }

    // libvirt tells bus and controller the wrong way round.
    private static Object[] place(DriveAddress address) {
        return new Object[] {
            number(address.getBus(), 0),
            number(address.getController(), 0),
            number(address.getTarget(), 0),
            number(address.getUnit(), 0)
        };
    }

    private static boolean isSame(Hostdev first, Hostdev second) {
        if (first instanceof PciHostdev one && second instanceof PciHostdev other) {
            return one.getSource() != null
                    && other.getSource() != null
                    && isSame(one.getSource().getAddress(), other.getSource().getAddress());
        }
        if (first instanceof MdevHostdev one && second instanceof MdevHostdev other) {
            return one.getSource() != null
                    && other.getSource() != null
                    && EcoreUtil.equals(
                            one.getSource().getAddress(), other.getSource().getAddress());
        }
        if (first instanceof UsbHostdev one && second instanceof UsbHostdev other) {
            return isSame(one, other);
        }
        return first instanceof ScsiHostdev one && second instanceof ScsiHostdev other && isSame(one, other);
    }

    private static boolean isSame(PciLocation one, PciLocation other) {
        return one != null
                && other != null
                && value(one.getDomain()) == value(other.getDomain())
                && value(one.getBus()) == value(other.getBus())
                && value(one.getSlot()) == value(other.getSlot())
                && value(one.getFunction()) == value(other.getFunction());
    }

    private static boolean isSame(UsbHostdev one, UsbHostdev other) {
        if (one.getSource() == null || other.getSource() == null) {
            return false;
        }
        if (one.getSource().getAddress() != null && other.getSource().getAddress() != null) {
            return EcoreUtil.equals(
                    one.getSource().getAddress(), other.getSource().getAddress());
        }
        return one.getSource().getAddress() == null
                && other.getSource().getAddress() == null
                && one.getSource().getVendor() != null
                && EcoreUtil.equals(
                        one.getSource().getVendor(), other.getSource().getVendor())
                && EcoreUtil.equals(
                        one.getSource().getProduct(), other.getSource().getProduct());
    }

    private static boolean isSame(ScsiHostdev one, ScsiHostdev other) {
        if (one.getSource() instanceof AdapterScsiSource first
                && other.getSource() instanceof AdapterScsiSource second) {
            return first.getAdapter() instanceof ControllerScsiAdapter adapter
                    && second.getAdapter() instanceof ControllerScsiAdapter same
                    && Objects.equals(adapter.getName(), same.getName())
                    && isEqual(first.getAddress(), second.getAddress());
        }
        return one.getSource() instanceof IscsiScsiSource first
                && other.getSource() instanceof IscsiScsiSource second
                && !first.getHosts().isEmpty()
                && !second.getHosts().isEmpty()
                && EcoreUtil.equals(first.getHosts().get(0), second.getHosts().get(0))
                && Objects.equals(first.getName(), second.getName());
    }

    private static boolean isEqual(EObject one, EObject other) {
        return one != null && EcoreUtil.equals(one, other);
    }

    private static long value(Numeral number) {
        return number == null ? 0 : number.longValue();
    }

    private static void pairs(List<Hostdev> hostdevs, java.util.function.BiConsumer<Hostdev, Hostdev> look) {
        for (int i = 0; i < hostdevs.size(); i++) {
            for (int j = i + 1; j < hostdevs.size(); j++) {
                look.accept(hostdevs.get(i), hostdevs.get(j));
            }
        }
    }
}
