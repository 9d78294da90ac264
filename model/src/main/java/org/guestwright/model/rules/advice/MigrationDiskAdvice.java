// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.disk.DiskPackage.Literals.*;

import org.guestwright.model.disk.BlockDisk;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskCache;
import org.guestwright.model.disk.FileDisk;
import org.guestwright.model.disk.NvmeDisk;
import org.guestwright.model.disk.VhostVdpaDisk;
import org.guestwright.model.rules.DiskSources;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;

/** Disks that keep a guest from being migrated while it runs, or make it unsafe (libvirt 10.7, src/qemu/qemu_migration.c). */
final class MigrationDiskAdvice extends Subject<Disk> {
    MigrationDiskAdvice() {
        super(DISK, Stage.ADVICE);

        information(
                        "migration.disk.local",
                        "'%s' must be on storage that the other host has, too",
                        (disk, machine) -> DiskSources.path(disk))
                .across()
                .advice("put it on shared storage, or copy it along: virsh migrate --copy-storage-all")
                .because("libvirt refuses to migrate a guest whose disks are on a file system of this host alone.")
                .when(disk -> (disk instanceof FileDisk || disk instanceof BlockDisk) && DiskAdvice.isWritten(disk));
        information(
                        "migration.disk.cache",
                        "a disk with cache = %s may not be safe to migrate",
                        (disk, machine) -> DiskAdvice.cache(disk))
                .across()
                .at(DISK_DRIVER__CACHE)
                .advice("set cache = none or directsync")
                .because(
                        "The other host may have older data in its cache. libvirt refuses, unless QEMU can empty the cache before.")
                .when(disk -> DiskAdvice.isWritten(disk)
                        && !disk.isShareable()
                        && (DiskAdvice.cache(disk) == DiskCache.WRITEBACK
                                || DiskAdvice.cache(disk) == DiskCache.WRITETHROUGH
                                || DiskAdvice.cache(disk) == DiskCache.UNSAFE));
        information("migration.disk.transient", "the guest cannot be migrated with a transient disk")
                .across()
                .at(DISK__TRANSIENT)
                .advice("leave transient out, or detach the disk before")
                .because("What was written since the start is in a file of this host.")
                .when(disk -> disk.getTransient() != null);
        information("migration.disk.nvme", "the guest cannot be migrated with an NVMe disk of the host")
                .across()
                .advice("take storage that both hosts have, or copy it along: virsh migrate --copy-storage-all")
                .because("The controller is this host's.")
                .when(NvmeDisk.class::isInstance);
        information("migration.disk.vdpa", "the guest cannot be migrated with a vDPA disk, unless its driver can")
                .across()
                .advice("detach it before")
                .because("Its state is in the device.")
                .when(VhostVdpaDisk.class::isInstance);
    }
}
