// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.disk.DiskPackage.Literals.*;
import static org.guestwright.model.rules.DiskSourceRules.isLun;
import static org.guestwright.model.rules.DiskSourceRules.isRemovable;

import java.util.regex.Pattern;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.disk.DiskCache;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskDriverType;
import org.guestwright.model.disk.DiskIo;
import org.guestwright.model.types.OnOff;

/** What a disk is to the guest: its device, its bus and name, and what the drive can do. */
final class DiskRules extends Subject<Disk> {
    private static final Pattern NAME = Pattern.compile("(?:fd|hd|vd|sd|xvd|ubd)[a-z]+[0-9]*");

    DiskRules() {
        super(DISK, Stage.DEVICE);
        names();
        frontend();
        addresses();
        options();
    }

    private void names() {
        unsupported("disk.tray.device", "tray is only valid for cdrom and floppy")
                .at(DISK_TARGET__TRAY)
                .advice("leave the tray out")
                .when(disk -> disk.getTarget().getTray() != null && !isRemovable(disk));
        internal("disk.floppy.bus", "Invalid bus type '%s' for floppy disk", (disk, machine) -> disk.getTarget()
                        .getBus())
                .at(DISK_TARGET__BUS)
                .advice("a floppy is on fdc")
                .when(disk -> disk.getDevice() == DiskDevice.FLOPPY
                        && disk.getTarget().getBus() != DiskBus.FDC);
        internal("disk.fdc.device", "Invalid bus type '%s' for disk", (disk, machine) -> disk.getTarget()
                        .getBus())
                .at(DISK_TARGET__BUS)
                .advice("only floppies are on fdc")
                .when(disk -> disk.getDevice() != DiskDevice.FLOPPY
                        && disk.getTarget().getBus() == DiskBus.FDC);
        wrong("disk.removable.bus", "removable is only valid for usb or scsi disks")
                .at(DISK_TARGET__REMOVABLE)
                .advice("leave it out")
                .when(disk -> disk.getTarget().getRemovable() != null
                        && disk.getTarget().getBus() != DiskBus.USB
                        && !(disk.getTarget().getBus() == DiskBus.SCSI && disk.getDevice() == DiskDevice.DISK));
        internal("disk.name.disk", "Invalid harddisk device name: %s", (disk, machine) -> disk.getTarget()
                        .getDev())
                .at(DISK_TARGET__DEV)
                .advice("take a name such as vda, sda or hda")
                .when(disk -> (disk.getDevice() == DiskDevice.DISK || isLun(disk))
                        && !startsWith(disk.getTarget().getDev(), "hd", "sd", "vd", "xvd", "ubd"));
        internal("disk.name.floppy", "Invalid floppy device name: %s", (disk, machine) -> disk.getTarget()
                        .getDev())
                .at(DISK_TARGET__DEV)
                .advice("take fda or fdb")
                .when(disk -> disk.getDevice() == DiskDevice.FLOPPY
                        && !startsWith(disk.getTarget().getDev(), "fd"));
    }

    private void frontend() {
        unsupported("disk.geometry.bus", "CHS geometry can not be set for '%s' bus", (disk, machine) -> disk.getTarget()
                        .getBus())
                .at(DISK__GEOMETRY)
                .advice("leave the geometry out")
                .when(disk -> hasGeometry(disk)
                        && (disk.getTarget().getBus() == DiskBus.USB
                                || disk.getTarget().getBus() == DiskBus.SD));
        unsupported(
                        "disk.geometry.translation",
                        "CHS translation mode can only be set for 'ide' bus not '%s'",
                        (disk, machine) -> disk.getTarget().getBus())
                .at(DISK_GEOMETRY__TRANS)
                .advice("leave the translation out")
                .when(disk -> hasGeometry(disk)
                        && disk.getGeometry().getTrans() != null
                        && disk.getTarget().getBus() != DiskBus.IDE);
        internal(
                        "disk.serial.bus",
                        "Serial property not supported for drive bus '%s'",
                        (disk, machine) -> disk.getTarget().getBus())
                .at(DISK__SERIAL)
                .advice("leave the serial number out")
                .when(disk -> disk.getSerial() != null && disk.getTarget().getBus() == DiskBus.SD);
        unsupported(
                        "disk.cdrom.bus",
                        "disk type of '%s' does not support ejectable media",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK_TARGET__BUS)
                .advice("put the cdrom on sata, scsi, ide or usb")
                .when(disk -> disk.getDevice() == DiskDevice.CDROM
                        && (disk.getTarget().getBus() == DiskBus.VIRTIO
                                || disk.getTarget().getBus() == DiskBus.SD));
        unsupported(
                        "disk.copy-on-read.readonly",
                        "copy_on_read is not compatible with read-only disk '%s'",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK_DRIVER__COPY_ON_READ)
                .advice("leave it out")
                .when(disk -> copiesOnRead(disk) && disk.isReadonly());
        unsupported(
                        "disk.copy-on-read.removable",
                        "copy_on_read is not supported with removable disk '%s'",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK_DRIVER__COPY_ON_READ)
                .advice("leave it out")
                .when(disk -> copiesOnRead(disk) && isRemovable(disk));
        unsupported("disk.wwn.bus", "Only ide and scsi disk support wwn")
                .at(DISK__WWN)
                .advice("leave the name out")
                .when(disk -> disk.getWwn() != null
                        && disk.getTarget().getBus() != DiskBus.IDE
                        && disk.getTarget().getBus() != DiskBus.SCSI);
        unsupported("disk.vendor.bus", "Only scsi disk supports vendor and product")
                .at(DISK__VENDOR)
                .advice("leave vendor and product out, or put the disk on scsi")
                .when(disk -> hasMaker(disk) && disk.getTarget().getBus() != DiskBus.SCSI);
        unsupported(
                        "disk.lun.bus",
                        "disk device='lun' is not supported for bus='%s'",
                        (disk, machine) -> disk.getTarget().getBus())
                .at(DISK_TARGET__BUS)
                .advice("put it on scsi or virtio")
                .when(disk -> isLun(disk)
                        && disk.getTarget().getBus() != DiskBus.VIRTIO
                        && disk.getTarget().getBus() != DiskBus.SCSI);
        unsupported(
                        "disk.lun.copy-on-read",
                        "copy_on_read is not compatible with 'lun' disk '%s'",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK_DRIVER__COPY_ON_READ)
                .advice("leave it out")
                .when(disk -> isLun(disk) && copiesOnRead(disk));
        unsupported("disk.lun.wwn", "Setting wwn is not supported for lun device")
                .at(DISK__WWN)
                .advice("leave the name out")
                .when(disk -> isLun(disk) && disk.getWwn() != null);
        unsupported("disk.lun.vendor", "Setting vendor or product is not supported for lun device")
                .at(DISK__VENDOR)
                .advice("leave them out")
                .when(disk -> isLun(disk) && hasMaker(disk));
        unsupported("disk.floppy.pseries", "PowerPC pseries machines do not support floppy device")
                .in(Stage.START)
                .at(DISK__DEVICE)
                .advice("take a cdrom")
                .when((disk, machine) -> disk.getTarget().getBus() == DiskBus.FDC && machine.isPseries());
    }

    private void addresses() {
        unsupported(
                        "disk.address.type",
                        "Invalid address type '%s' for the disk '%s' with the bus type '%s'",
                        (disk, machine) -> disk.getAddress().getType(),
                        (disk, machine) -> disk.getTarget().getDev(),
                        (disk, machine) -> disk.getTarget().getBus())
                .at(DEVICE__ADDRESS)
                .advice("leave the address out, or give one of type drive")
                .when(disk -> isOnDriveBus(disk)
                        && disk.getAddress() != null
                        && !(disk.getAddress() instanceof DriveAddress));
        internal("disk.scsi.bus", "SCSI controller only supports 1 bus")
                .at(DEVICE__ADDRESS)
                .advice("take bus 0")
                .when(disk -> disk.getTarget().getBus() == DiskBus.SCSI
                        && disk.getAddress() instanceof DriveAddress drive
                        && isSet(drive.getBus()));
        internal("disk.ide.controller", "Only 1 IDE controller is supported")
                .at(DEVICE__ADDRESS)
                .advice("take controller 0; more disks go on sata, scsi or virtio")
                .when(disk -> disk.getTarget().getBus() == DiskBus.IDE
                        && disk.getAddress() instanceof DriveAddress drive
                        && isSet(drive.getController()));
        internal("disk.fdc.controller", "Only 1 fdc controller is supported")
                .at(DEVICE__ADDRESS)
                .across()
                .advice("take controller 0")
                .when(disk -> disk.getTarget().getBus() == DiskBus.FDC
                        && disk.getAddress() instanceof DriveAddress drive
                        && isSet(drive.getController()));
        internal("disk.fdc.bus", "Only 1 fdc bus is supported")
                .at(DEVICE__ADDRESS)
                .advice("take bus 0")
                .when(disk -> disk.getTarget().getBus() == DiskBus.FDC
                        && disk.getAddress() instanceof DriveAddress drive
                        && isSet(drive.getBus()));
        unsupported("disk.fdc.target", "target must be 0 for controller fdc")
                .at(DEVICE__ADDRESS)
                .advice("take target 0")
                .when(disk -> disk.getTarget().getBus() == DiskBus.FDC
                        && disk.getAddress() instanceof DriveAddress drive
                        && isSet(drive.getTarget()));
        internal("disk.usb.address", "unexpected address type for usb disk")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out, or give one of type usb")
                .when(disk -> disk.getTarget().getBus() == DiskBus.USB
                        && disk.getAddress() != null
                        && !(disk.getAddress() instanceof org.guestwright.model.device.UsbAddress));
    }

    private void options() {
        unsupported("disk.readonly.ide", "readonly ide disks are not supported")
                .at(DISK__READONLY)
                .advice("put the disk on virtio or scsi")
                .when(disk -> isReadonlyDisk(disk, DiskBus.IDE));
        unsupported("disk.readonly.sata", "readonly sata disks are not supported")
                .at(DISK__READONLY)
                .advice("put the disk on virtio or scsi")
                .when(disk -> isReadonlyDisk(disk, DiskBus.SATA));
        unsupported("disk.io.native", "io='native' needs either no disk cache or directsync cache mode")
                .at(DISK_DRIVER__IO)
                .advice("set cache = none")
                .when(disk -> disk.getDriver().getIo() == DiskIo.NATIVE
                        && disk.getDriver().getCache() != DiskCache.DIRECTSYNC
                        && disk.getDriver().getCache() != DiskCache.NONE);
        unsupported("disk.serial.lun", "scsi-block 'lun' devices do not support the serial property")
                .at(DISK__SERIAL)
                .advice("leave the serial number out")
                .when(disk -> disk.getSerial() != null
                        && isLun(disk)
                        && disk.getTarget().getBus() == DiskBus.SCSI);
        unsupported("disk.io.uring", "io uring is not supported by this QEMU binary")
                .lacking("aio.io_uring")
                .at(DISK_DRIVER__IO)
                .advice("take threads or native")
                .when(disk -> disk.getDriver().getIo() == DiskIo.IO_URING);
        unsupported(
                        "disk.shared.format",
                        "shared access for disk '%s' requires use of supported storage format",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK__SHAREABLE)
                .advice("take the format raw")
                .when(disk -> disk.isShareable()
                        && !disk.isReadonly()
                        && disk.getDriver().getType() != null
                        && disk.getDriver().getType() != DiskDriverType.RAW);
        unsupported(
                        "disk.driver.name",
                        "unsupported driver name '%s' for disk '%s'",
                        (disk, machine) -> disk.getDriver().getName(),
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK_DRIVER__NAME)
                .advice("take qemu")
                .when(disk -> disk.getDriver().getName() != null
                        && !disk.getDriver().getName().equals("qemu"));
        unsupported(
                        "disk.name.partition",
                        "invalid disk target '%s', partitions can't appear in disk targets",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK_TARGET__DEV)
                .advice("leave the number out")
                .when(disk -> isPartition(disk.getTarget().getDev()));
    }

    // A zero is no partition.
    private static boolean isPartition(String name) {
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        return digits < name.length()
                && name.chars().skip(digits).anyMatch(digit -> digit != '0')
                && NAME.matcher(name).matches();
    }

    static boolean isOnDriveBus(Disk disk) {
        DiskBus bus = disk.getTarget().getBus();
        return bus == DiskBus.IDE || bus == DiskBus.FDC || bus == DiskBus.SCSI || bus == DiskBus.SATA;
    }

    private static boolean isReadonlyDisk(Disk disk, DiskBus bus) {
        return disk.isReadonly()
                && disk.getDevice() == DiskDevice.DISK
                && disk.getTarget().getBus() == bus;
    }

    private static boolean copiesOnRead(Disk disk) {
        return disk.getDriver().getCopyOnRead() == OnOff.ON;
    }

    private static boolean hasMaker(Disk disk) {
        return disk.getVendor() != null || disk.getProduct() != null;
    }

    private static boolean hasGeometry(Disk disk) {
        return disk.getGeometry() != null
                && isSet(disk.getGeometry().getCyls())
                && isSet(disk.getGeometry().getHeads())
                && isSet(disk.getGeometry().getSecs());
    }

    private static boolean startsWith(String name, String... prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
