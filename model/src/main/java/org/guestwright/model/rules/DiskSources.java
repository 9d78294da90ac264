// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import org.guestwright.model.disk.BlockDisk;
import org.guestwright.model.disk.DirDisk;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.FileDisk;
import org.guestwright.model.disk.NetworkDisk;
import org.guestwright.model.disk.NvmeDisk;
import org.guestwright.model.disk.VhostUserDisk;
import org.guestwright.model.disk.VhostVdpaDisk;
import org.guestwright.model.disk.VolumeDisk;
import org.guestwright.model.storage.EncryptableSource;
import org.guestwright.model.storage.StorageEncryption;
import org.guestwright.model.storage.StorageSource;

/** The source of a disk, whatever kind it is of. */
public final class DiskSources {
    private DiskSources() {}

    /** The source, or {@code null}. */
    public static StorageSource of(Disk disk) {
        return disk instanceof FileDisk file
                ? file.getSource()
                : disk instanceof BlockDisk block
                        ? block.getSource()
                        : disk instanceof NetworkDisk network
                                ? network.getSource()
                                : disk instanceof VolumeDisk volume
                                        ? volume.getSource()
                                        : disk instanceof NvmeDisk nvme
                                                ? nvme.getSource()
                                                : disk instanceof DirDisk dir
                                                        ? dir.getSource()
                                                        : disk instanceof VhostUserDisk vhost
                                                                ? vhost.getSource()
                                                                : disk instanceof VhostVdpaDisk vdpa
                                                                        ? vdpa.getSource()
                                                                        : null;
    }

    /** The path by which messages name it, or an empty text. */
    static String named(Disk disk) {
        String path = path(disk);
        return path == null ? "" : path;
    }

    /** The path of an image or a device, the name of a volume or of network storage; {@code null} where there is none. */
    public static String path(Disk disk) {
        if (disk instanceof VolumeDisk volume && volume.getSource() != null) {
            return "pool = '" + volume.getSource().getPool() + "', volume = '"
                    + volume.getSource().getVolume() + "'";
        }
        if (disk instanceof FileDisk file && file.getSource() != null) {
            return file.getSource().getFile();
        }
        if (disk instanceof BlockDisk block && block.getSource() != null) {
            return block.getSource().getDev();
        }
        if (disk instanceof DirDisk dir && dir.getSource() != null) {
            return dir.getSource().getDir();
        }
        if (disk instanceof NetworkDisk network && network.getSource() != null) {
            var name = network.getSource().eClass().getEStructuralFeature("name");
            return name == null ? null : (String) network.getSource().eGet(name);
        }
        return null;
    }

    /** Whether there is no medium. */
    public static boolean isEmpty(Disk disk) {
        return (disk instanceof FileDisk || disk instanceof BlockDisk || disk instanceof DirDisk)
                        && (path(disk) == null || path(disk).isEmpty())
                        && !isPassedIn(disk)
                || of(disk) == null;
    }

    // A group of file descriptors that somebody passes.
    private static boolean isPassedIn(Disk disk) {
        return disk instanceof FileDisk file
                && file.getSource() != null
                && file.getSource().getFdgroup() != null;
    }

    /** How it is encrypted, or {@code null}. */
    static StorageEncryption encryption(Disk disk) {
        return of(disk) instanceof EncryptableSource source && source.getEncryption() != null
                ? source.getEncryption()
                : disk.getEncryption();
    }
}
