// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.disk.DiskPackage.Literals.*;

import java.util.Locale;
import java.util.Map;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.disk.DiskCache;
import org.guestwright.model.disk.DiskDetectZeroes;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskDiscard;
import org.guestwright.model.disk.DiskDriver;
import org.guestwright.model.disk.DiskDriverType;
import org.guestwright.model.disk.DiskIo;
import org.guestwright.model.disk.DiskSnapshot;
import org.guestwright.model.disk.FileDisk;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.rules.DiskSources;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;

/** What a disk's settings have to do with each other, and with the guest. */
final class DiskAdvice extends Subject<Disk> {
    private static final Map<String, DiskDriverType> FORMATS = Map.of(
            "qcow2", DiskDriverType.QCOW2,
            "vmdk", DiskDriverType.VMDK,
            "vdi", DiskDriverType.VDI,
            "qed", DiskDriverType.QED);

    DiskAdvice() {
        super(DISK, Stage.ADVICE);

        warning(
                        "disk.format.name",
                        "the image is called '%s' and taken for raw",
                        (disk, machine) -> DiskSources.path(disk))
                .across()
                .at(DISK_DRIVER__TYPE)
                .advice("set driver.type to the format, such as qcow2")
                .because(
                        "Where no format is given, libvirt takes raw: the guest sees the image's own headers, and nothing to boot from.")
                .when(disk -> disk instanceof FileDisk
                        && (disk.getDriver() == null
                                || disk.getDriver().getType() == null
                                || disk.getDriver().getType() == DiskDriverType.RAW)
                        && named(disk) != null);
        warning("disk.cache.unsafe", "what the guest writes may be lost, though it was told that it is kept")
                .at(DISK_DRIVER__CACHE)
                .advice("take cache = none or writeback, if the disk is worth keeping")
                .because(
                        "With unsafe, QEMU never waits for the disk: when the host fails, the guest's file system is broken.")
                .when(disk -> isWritten(disk)
                        && disk.getTransient() == null
                        && disk.getDriver() != null
                        && disk.getDriver().getCache() == DiskCache.UNSAFE);
        warning("disk.shared.cache", "a shared disk goes through the host's cache")
                .across()
                .at(DISK_DRIVER__CACHE)
                .advice("set cache = none")
                .because("A guest on another host writes past this host's cache, and is not seen.")
                .when(disk -> disk.isShareable()
                        && isWritten(disk)
                        && disk.getDriver() != null
                        && disk.getDriver().getCache() != null
                        && disk.getDriver().getCache() != DiskCache.NONE
                        && disk.getDriver().getCache() != DiskCache.DIRECTSYNC
                        && disk.getDriver().getCache() != DiskCache.DEFAULT);
        warning("disk.detect-zeroes.discard", "detect_zeroes = unmap frees nothing without discard = unmap")
                .across()
                .at(DISK_DRIVER__DETECT_ZEROES)
                .advice("set discard = unmap, too")
                .because("QEMU then takes it for detect_zeroes = on.")
                .when(disk -> disk.getDriver() != null
                        && disk.getDriver().getDetectZeroes() == DiskDetectZeroes.UNMAP
                        && disk.getDriver().getDiscard() != DiskDiscard.UNMAP);
        information("disk.io.threads", "with cache = none, io = native or io_uring is faster than threads")
                .across()
                .at(DISK_DRIVER__IO)
                .advice("set io = native, or io_uring")
                .because(
                        "Threads are for files in the host's cache; past it, the kernel can take many requests at a time by itself.")
                .when(disk -> disk.getDriver() != null
                        && disk.getDriver().getIo() == DiskIo.THREADS
                        && disk.getDriver().getCache() == DiskCache.NONE);
        information(
                        "disk.queues.vcpus",
                        "%s queues, and the guest has %s vcpus",
                        (disk, machine) -> disk.getDriver().getQueues(),
                        (disk, machine) -> Vcpus.count(machine.domain()))
                .across()
                .at(DISK_DRIVER__QUEUES)
                .advice("take as many queues as vcpus, or leave it out")
                .because("Each queue belongs to a vcpu; more of them take memory and interrupts for nothing.")
                .when((disk, machine) -> disk.getDriver() != null
                        && number(disk.getDriver().getQueues(), 0) > Vcpus.count(machine.domain()));
        information("disk.bus.slow", "an emulated %s disk in a guest of KVM", (disk, machine) -> disk.getTarget()
                        .getBus())
                .across()
                .at(DISK_TARGET__BUS)
                .advice("take bus = virtio or scsi, if the guest has drivers for it")
                .because(
                        "Each access to an emulated controller stops the vcpu several times; virtio does it once for many.")
                .when((disk, machine) -> machine.domain().getType() == DomainType.KVM
                        && (disk.getDevice() == null || disk.getDevice() == DiskDevice.DISK)
                        && disk.getTarget() != null
                        && (disk.getTarget().getBus() == DiskBus.IDE
                                || disk.getTarget().getBus() == DiskBus.SATA));
        warning(
                        "disk.snapshot.format",
                        "an internal snapshot needs qcow2, and the image is %s",
                        (disk, machine) -> disk.getDriver().getType())
                .across()
                .at(DISK__SNAPSHOT)
                .advice("take snapshot = external, or an image in qcow2")
                .because("An internal snapshot is kept in the image itself, which no other format has room for.")
                .when(disk -> disk.getSnapshot() == DiskSnapshot.INTERNAL
                        && disk.getDriver() != null
                        && disk.getDriver().getType() != null
                        && disk.getDriver().getType() != DiskDriverType.QCOW2);
        warning("disk.copy-on-read.base", "copy_on_read, and nothing to copy from")
                .across()
                .at(DISK_DRIVER__COPY_ON_READ)
                .advice("leave it out")
                .because(
                        "It copies what is read from the base into the image; this image has none, and every read is slower.")
                .when(disk -> disk.getDriver() != null
                        && isOn(disk.getDriver().getCopyOnRead())
                        && disk.getDriver().getType() == DiskDriverType.RAW);
    }

    static boolean isWritten(Disk disk) {
        return !disk.isReadonly()
                && disk.getDevice() != DiskDevice.CDROM
                && disk.getDevice() != DiskDevice.FLOPPY
                && !DiskSources.isEmpty(disk);
    }

    private static DiskDriverType named(Disk disk) {
        String path = DiskSources.path(disk);
        int dot = path == null ? -1 : path.lastIndexOf('.');
        return dot < 0 ? null : FORMATS.get(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    static DiskCache cache(Disk disk) {
        DiskDriver driver = disk.getDriver();
        return driver == null || driver.getCache() == null ? DiskCache.DEFAULT : driver.getCache();
    }
}
