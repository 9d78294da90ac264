// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.disk.DiskPackage.Literals.*;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.disk.DiskCache;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskIoTune;
import org.guestwright.model.disk.DiskSnapshot;
import org.guestwright.model.disk.FileDisk;
import org.guestwright.model.disk.VhostUserDisk;
import org.guestwright.model.disk.VhostVdpaDisk;

/** Settings of disks that only some of them have: of virtio, of throttling, of throwing changes away. */
final class DiskSettingRules extends Subject<Disk> {
    private static final List<EAttribute> LIMITS = List.of(
            DISK_IO_TUNE__TOTAL_BYTES_SEC,
            DISK_IO_TUNE__READ_BYTES_SEC,
            DISK_IO_TUNE__WRITE_BYTES_SEC,
            DISK_IO_TUNE__TOTAL_IOPS_SEC,
            DISK_IO_TUNE__READ_IOPS_SEC,
            DISK_IO_TUNE__WRITE_IOPS_SEC,
            DISK_IO_TUNE__TOTAL_BYTES_SEC_MAX,
            DISK_IO_TUNE__READ_BYTES_SEC_MAX,
            DISK_IO_TUNE__WRITE_BYTES_SEC_MAX,
            DISK_IO_TUNE__TOTAL_IOPS_SEC_MAX,
            DISK_IO_TUNE__READ_IOPS_SEC_MAX,
            DISK_IO_TUNE__WRITE_IOPS_SEC_MAX,
            DISK_IO_TUNE__SIZE_IOPS_SEC);
    private static final long MOST = 1_000_000_000_000_000L;

    DiskSettingRules() {
        super(DISK, Stage.DEVICE);
        virtio();
        throttling();
        discarding();
        vhost();
    }

    private void virtio() {
        unsupported(
                        "disk.model.bus",
                        "disk model '%s' not supported for bus '%s'",
                        (disk, machine) -> disk.getModel(),
                        (disk, machine) -> disk.getTarget().getBus())
                .at(DISK__MODEL)
                .advice("put the disk on virtio, or leave the model out")
                .when(disk -> isNotVirtio(disk) && disk.getModel() != null);
        unsupported("disk.queues.bus", "queues attribute in disk driver element is only supported for virtio bus")
                .at(DISK_DRIVER__QUEUES)
                .advice("leave the queues out")
                .when(disk -> isNotVirtio(disk) && isSet(disk.getDriver().getQueues()));
        unsupported("disk.queue-size.bus", "queue_size attribute in disk driver is only supported for virtio bus")
                .at(DISK_DRIVER__QUEUE_SIZE)
                .advice("leave it out")
                .when(disk -> isNotVirtio(disk) && isSet(disk.getDriver().getQueueSize()));
        unsupported("disk.event-idx.bus", "disk event_idx mode supported only for virtio bus")
                .at(DISK_DRIVER__EVENT_IDX)
                .advice("leave it out")
                .when(disk -> isNotVirtio(disk) && disk.getDriver().getEventIdx() != null);
        unsupported("disk.ioeventfd.bus", "disk ioeventfd mode supported only for virtio bus")
                .at(DISK_DRIVER__IOEVENTFD)
                .advice("leave it out")
                .when(disk -> isNotVirtio(disk) && disk.getDriver().getIoeventfd() != null);
        unsupported("disk.queue-size.unsupported", "queue-size property isn't supported by this QEMU binary")
                .lacking("virtio-blk.queue-size")
                .at(DISK_DRIVER__QUEUE_SIZE)
                .advice("leave it out")
                .when(disk -> !isNotVirtio(disk) && isSet(disk.getDriver().getQueueSize()));
        unsupported(
                        "disk.iothread.bus",
                        "IOThreads not available for bus %s target %s",
                        (disk, machine) -> disk.getTarget().getBus(),
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK_DRIVER__IOTHREAD)
                .advice("put the disk on virtio")
                .when(disk -> isNotVirtio(disk) && isSet(disk.getDriver().getIothread()));
        unsupported(
                        "disk.iothread.missing",
                        "Disk iothread '%s' not defined in iothreadid",
                        (disk, machine) -> disk.getDriver().getIothread().longValue())
                .at(DISK_DRIVER__IOTHREAD)
                .across()
                .advice("add the thread to iothreadids, or raise iothreads")
                .when((disk, machine) -> !isNotVirtio(disk)
                        && isSet(disk.getDriver().getIothread())
                        && !IoThreadNumbers.has(
                                machine.domain(), disk.getDriver().getIothread().longValue()));
        unsupported("disk.iothreads.unsupported", "iothread mapping is not supported by this QEMU binary")
                .lacking("virtio-blk.iothread-mapping")
                .at(DISK_DRIVER__IOTHREADS)
                .advice("name one iothread")
                .when(disk -> disk.getDriver().getIothreads() != null);
        unsupported("disk.discard-no-unref.unsupported", "discard_no_unref is not supported by this QEMU binary")
                .lacking("qcow2-discard-no-unref")
                .at(DISK_DRIVER__DISCARD_NO_UNREF)
                .advice("leave it out")
                .when(disk -> disk.getDriver().getDiscardNoUnref() != null);
        internal("disk.rotation-rate.bus", "rotation rate is only valid for SCSI/IDE/SATA bus")
                .at(DISK_TARGET__ROTATION_RATE)
                .advice("leave it out")
                .when(disk -> isSet(disk.getTarget().getRotationRate())
                        && !(DiskRules.isOnDriveBus(disk) && disk.getTarget().getBus() != DiskBus.FDC));
        internal("disk.rotation-rate.device", "rotation rate is only valid for disk device")
                .at(DISK_TARGET__ROTATION_RATE)
                .advice("leave it out")
                .when(disk -> isSet(disk.getTarget().getRotationRate()) && disk.getDevice() != DiskDevice.DISK);
        target("ide", DiskBus.IDE, "target must be 0 for ide controller");
        unsupported("disk.sata.bus", "bus must be 0 for sata controller")
                .at(DEVICE__ADDRESS)
                .advice("take bus 0")
                .when(disk -> disk.getTarget().getBus() == DiskBus.SATA
                        && disk.getAddress() instanceof DriveAddress drive
                        && isSet(drive.getBus()));
        target("sata", DiskBus.SATA, "target must be 0 for sata controller");
    }

    private void target(String name, DiskBus bus, String message) {
        unsupported("disk." + name + ".target", message)
                .at(DEVICE__ADDRESS)
                .advice("take target 0")
                .when(disk -> disk.getTarget().getBus() == bus
                        && disk.getAddress() instanceof DriveAddress drive
                        && isSet(drive.getTarget()));
    }

    private void throttling() {
        both(
                "bytes",
                "bytes_sec",
                DISK_IO_TUNE__TOTAL_BYTES_SEC,
                DISK_IO_TUNE__READ_BYTES_SEC,
                DISK_IO_TUNE__WRITE_BYTES_SEC);
        both(
                "iops",
                "iops_sec",
                DISK_IO_TUNE__TOTAL_IOPS_SEC,
                DISK_IO_TUNE__READ_IOPS_SEC,
                DISK_IO_TUNE__WRITE_IOPS_SEC);
        both(
                "bytes-max",
                "bytes_sec_max",
                DISK_IO_TUNE__TOTAL_BYTES_SEC_MAX,
                DISK_IO_TUNE__READ_BYTES_SEC_MAX,
                DISK_IO_TUNE__WRITE_BYTES_SEC_MAX);
        both(
                "iops-max",
                "iops_sec_max",
                DISK_IO_TUNE__TOTAL_IOPS_SEC_MAX,
                DISK_IO_TUNE__READ_IOPS_SEC_MAX,
                DISK_IO_TUNE__WRITE_IOPS_SEC_MAX);
        unsupported("disk.iotune.group", "group_name can be configured only together with settings")
                .at(DISK_IO_TUNE__GROUP_NAME)
                .advice("give the group its limits")
                .when(
                        Disk::getIotune,
                        tune -> tune.getGroupName() != null && LIMITS.stream().noneMatch(limit -> has(tune, limit)));
        unsupported("disk.iotune.bus", "<iotune> is not supported with bus='sd'")
                .at(DISK__IOTUNE)
                .advice("leave the limits out")
                .when(disk -> disk.getTarget().getBus() == DiskBus.SD && disk.getIotune() != null);
        rule(
                        Category.ARGUMENT_UNSUPPORTED,
                        "disk.iotune.limit",
                        "block I/O throttle limit must be no more than " + MOST + " using QEMU")
                .at(DISK__IOTUNE)
                .advice("lower it")
                .when(Disk::getIotune, tune -> LIMITS.stream()
                        .anyMatch(limit -> number((Number) tune.eGet(limit), 0) > MOST));
    }

    private void both(String name, String words, EAttribute total, EAttribute read, EAttribute write) {
        wrong("disk.iotune." + name, "total and read/write " + words + " cannot be set at the same time")
                .at(total)
                .advice("keep either")
                .when(Disk::getIotune, tune -> has(tune, total) && (has(tune, read) || has(tune, write)));
    }

    private static boolean has(DiskIoTune tune, EAttribute limit) {
        return isSet((Number) tune.eGet(limit));
    }

    private void discarding() {
        unsupported("disk.transient.empty", "transient disk '%s' must not be empty", (disk, machine) -> disk.getTarget()
                        .getDev())
                .at(DISK__TRANSIENT)
                .advice("give a source")
                .when(disk -> disk.getTransient() != null && DiskSources.isEmpty(disk));
        unsupported(
                        "disk.transient.readonly",
                        "transient disk '%s' must not be read-only",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK__TRANSIENT)
                .advice("leave it out: nothing is changed")
                .when(disk -> disk.getTransient() != null && disk.isReadonly());
        unsupported(
                        "disk.transient.type",
                        "transient disk supported only with 'file' type (%s)",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK__TRANSIENT)
                .advice("take a disk of type file")
                .when(disk -> disk.getTransient() != null && !(disk instanceof FileDisk));
        unsupported(
                        "disk.transient.device",
                        "transient disk supported only with 'disk' device (%s)",
                        (disk, machine) -> disk.getTarget().getDev())
                .at(DISK__TRANSIENT)
                .advice("leave it out")
                .when(disk -> disk.getTransient() != null && disk.getDevice() != DiskDevice.DISK);
        unsupported(
                        "disk.transient.bus",
                        "disk bus '%s' doesn't support transiend disk backing image sharing",
                        (disk, machine) -> disk.getTarget().getBus())
                .at(DISK_TRANSIENT__SHARE_BACKING)
                .advice("put the disk on virtio, scsi or usb")
                .when(disk -> disk.getTransient() != null
                        && isYes(disk.getTransient().getShareBacking())
                        && disk.getTarget().getBus() != DiskBus.USB
                        && disk.getTarget().getBus() != DiskBus.VIRTIO
                        && disk.getTarget().getBus() != DiskBus.SCSI);
    }

    private void vhost() {
        unsupported("disk.vhost-vdpa.unsupported", "vhostvdpa disk is not supported by this QEMU binary")
                .lacking("virtio-blk-vhost-vdpa")
                .advice("take a newer QEMU")
                .when(disk -> disk instanceof VhostVdpaDisk);
        unsupported("disk.vhost-user.bus", "vhostuser disk supports only virtio bus")
                .at(DISK_TARGET__BUS)
                .advice("put it on virtio")
                .when(disk -> disk instanceof VhostUserDisk && isNotVirtio(disk));
        unsupported("disk.vhost-user.snapshot", "only snapshot=no is supported with vhostuser disk")
                .at(DISK__SNAPSHOT)
                .advice("leave it out")
                .when(disk -> disk instanceof VhostUserDisk && disk.getSnapshot() != DiskSnapshot.NO);
        vhostUser("cache", DISK_DRIVER__CACHE);
        vhostUser("error_policy", DISK_DRIVER__ERROR_POLICY);
        vhostUser("io", DISK_DRIVER__IO);
        vhostUser("ioeventfd", DISK_DRIVER__IOEVENTFD);
        vhostUser("copy_on_read", DISK_DRIVER__COPY_ON_READ);
        vhostUser("discard", DISK_DRIVER__DISCARD);
        vhostUser("iothread", DISK_DRIVER__IOTHREAD);
        vhostUser("detect_zeroes", DISK_DRIVER__DETECT_ZEROES);
        vhostUser("metadata_cache", DISK_DRIVER__METADATA_CACHE);
        vhostUser("iotune", DISK__IOTUNE);
        vhostUser("backingStore", DISK__BACKING_STORE);
        vhostUser("encryption", DISK__ENCRYPTION);
        vhostUser("readonly", DISK__READONLY);
        vhostUser("shareable", DISK__SHAREABLE);
        vhostUser("transient", DISK__TRANSIENT);
        vhostUser("serial", DISK__SERIAL);
        vhostUser("wwn", DISK__WWN);
        vhostUser("vendor", DISK__VENDOR);
        vhostUser("product", DISK__PRODUCT);
        vhostUser("auth", DISK__AUTH);
        vhostUser("geometry", DISK__GEOMETRY);
        vhostUser("blockio", DISK__BLOCKIO);
        unsupported("disk.vhost.memory", "'%s' requires shared memory", (disk, machine) -> disk.getType())
                .across()
                .advice("add memoryBacking { access.mode = shared }")
                .when((disk, machine) -> (disk instanceof VhostUserDisk || disk instanceof VhostVdpaDisk)
                        && !SharedMemoryCheck.isShared(machine.domain()));
        unsupported("disk.vhost-vdpa.cache", "disk type 'vhostvdpa' requires cache mode 'directsync' or 'none'")
                .at(DISK_DRIVER__CACHE)
                .advice("set cache = none")
                .when(disk -> disk instanceof VhostVdpaDisk
                        && disk.getDriver().getCache() != DiskCache.DIRECTSYNC
                        && disk.getDriver().getCache() != DiskCache.NONE);
    }

    private void vhostUser(String name, org.eclipse.emf.ecore.EStructuralFeature feature) {
        unsupported("disk.vhost-user." + name, name + " is not supported with vhostuser disk")
                .at(feature)
                .advice("leave it out")
                .when(disk -> disk instanceof VhostUserDisk
                        && (feature.getEContainingClass() == DISK
                                ? disk.eIsSet(feature)
                                : disk.getDriver().eIsSet(feature)));
    }

    private static boolean isNotVirtio(Disk disk) {
        return disk.getTarget().getBus() != DiskBus.VIRTIO;
    }
}
