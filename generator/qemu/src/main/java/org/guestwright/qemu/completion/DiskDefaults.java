// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.eclipse.emf.common.util.EList;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.disk.DiskCache;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskDriver;
import org.guestwright.model.disk.DiskDriverType;
import org.guestwright.model.disk.DiskFactory;
import org.guestwright.model.disk.DiskSnapshot;
import org.guestwright.model.disk.DiskTray;
import org.guestwright.model.disk.VhostUserDisk;
import org.guestwright.model.disk.VolumeDisk;
import org.guestwright.model.storage.StorageType;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.address.Addresses;

/** Disks: what they are, the bus and the place on it that follow from the name, the driver, the order among those of a bus. */
final class DiskDefaults implements CompletionStep {
    /** What an old Xen wrote before names. */
    private static final String OLD_PREFIX = "ioemu:";

    @Override
    public void apply(Guest guest) {
        sort(guest.devices().getDisks());
        for (Disk disk : guest.devices().getDisks()) {
            fill(disk);
            if (disk.getAddress() == null) {
                disk.setAddress(address(disk));
            } else if (disk.getAddress() instanceof DriveAddress drive) {
                Addresses.complete(drive);
            }
        }
    }

    private static void fill(Disk disk) {
        if (disk.getType() == null) {
            disk.setType(StorageType.FILE);
        }
        if (disk.getDevice() == null) {
            disk.setDevice(DiskDevice.DISK);
        }
        if (disk.getDriver() == null) {
            disk.setDriver(DiskFactory.eINSTANCE.createDiskDriver());
        }
        DiskDriver driver = disk.getDriver();
        if (driver.getName() == null) {
            driver.setName("qemu");
        }
        if (driver.getType() == null && !(disk instanceof VolumeDisk) || driver.getType() == DiskDriverType.AIO) {
            driver.setType(DiskDriverType.RAW);
        }
        if (driver.getCache() == DiskCache.DEFAULT) {
            driver.setCache(null);
        }
        if (disk.getTarget().getDev().startsWith(OLD_PREFIX)) {
            disk.getTarget().setDev(disk.getTarget().getDev().substring(OLD_PREFIX.length()));
        }
        if (disk.getTarget().getTray() == DiskTray.CLOSED) {
            disk.getTarget().setTray(null);
        }
        if (disk.getTarget().getBus() == null) {
            disk.getTarget().setBus(bus(disk));
        }
        if (disk.getDevice() == DiskDevice.CDROM) {
            disk.setReadonly(true);
        }
        if (disk.getSnapshot() == null && disk instanceof VhostUserDisk && !disk.isReadonly()) {
            disk.setSnapshot(DiskSnapshot.NO);
        } else if (disk.getSnapshot() == DiskSnapshot.NO && disk.isReadonly()) {
            // what cannot be written takes no part in snapshots, and libvirt does not say so
            disk.setSnapshot(null);
        }
    }

    private static DiskBus bus(Disk disk) {
        String name = disk.getTarget().getDev();
        return disk.getDevice() == DiskDevice.FLOPPY
                ? DiskBus.FDC
                : name.startsWith("sd")
                        ? DiskBus.SCSI
                        : name.startsWith("vd")
                                ? DiskBus.VIRTIO
                                : name.startsWith("xvd")
                                        ? DiskBus.XEN
                                        : name.startsWith("ubd") ? DiskBus.UML : DiskBus.IDE;
    }

    private static DriveAddress address(Disk disk) {
        int index = DiskNames.index(disk.getTarget().getDev());
        if (index < 0) {
            throw new Refusal(
                    "disk.name",
                    Category.XML_ERROR,
                    "Unknown disk name '" + disk.getTarget().getDev() + "' and no address specified",
                    disk);
        }
        return switch (disk.getTarget().getBus()) {
            case SCSI -> Addresses.drive(index / 7, 0, 0, index % 7);
            case IDE -> Addresses.drive(index / 4, index % 4 / 2, 0, index % 2);
            case SATA -> Addresses.drive(index / 6, 0, 0, index % 6);
            case FDC -> Addresses.drive(index / 2, 0, 0, index % 2);
            default -> null;
        };
    }

    // Disks of a bus stand together, in the order of their names.
    private static void sort(EList<Disk> disks) {
        for (int next = 1; next < disks.size(); next++) {
            Disk disk = disks.get(next);
            int at = -1;
            for (int i = next - 1; i >= 0; i--) {
                Disk other = disks.get(i);
                if (other.getTarget().getBus() != disk.getTarget().getBus()) {
                    continue;
                }
                if (DiskNames.index(other.getTarget().getDev())
                        > DiskNames.index(disk.getTarget().getDev())) {
                    at = i;
                } else if (at == -1) {
                    at = i + 1;
                }
            }
            if (at != -1 && at != next) {
                disks.move(at, next);
            }
        }
    }
}
