// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import org.guestwright.model.backing.BackingStore;
import org.guestwright.model.backing.BlockBackingStore;
import org.guestwright.model.backing.DirBackingStore;
import org.guestwright.model.backing.FileBackingStore;
import org.guestwright.model.backing.NetworkBackingStore;
import org.guestwright.model.backing.NvmeBackingStore;
import org.guestwright.model.backing.VhostUserBackingStore;
import org.guestwright.model.backing.VhostVdpaBackingStore;
import org.guestwright.model.backing.VolumeBackingStore;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.nvram.BlockNvram;
import org.guestwright.model.nvram.DirNvram;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.nvram.NetworkNvram;
import org.guestwright.model.nvram.NvmeNvram;
import org.guestwright.model.nvram.OsNvram;
import org.guestwright.model.nvram.VhostUserNvram;
import org.guestwright.model.nvram.VhostVdpaNvram;
import org.guestwright.model.nvram.VolumeNvram;
import org.guestwright.model.remote.AuthenticatedTransferSource;
import org.guestwright.model.remote.IscsiSource;
import org.guestwright.model.remote.RbdSource;
import org.guestwright.model.remote.SshSource;
import org.guestwright.model.remote.StorageAuth;
import org.guestwright.model.rules.DiskSources;
import org.guestwright.model.storage.BlockSource;
import org.guestwright.model.storage.DirSource;
import org.guestwright.model.storage.FileSource;
import org.guestwright.model.storage.StorageFactory;
import org.guestwright.model.storage.StorageSource;

/** The sources of disks, of the layers below them and of UEFI variables, whatever their kind. */
public final class Sources {
    private Sources() {}

    /** Where the contents of a disk are; {@code null} for an empty drive. */
    public static StorageSource of(Disk disk) {
        return DiskSources.of(disk);
    }

    /** Where the contents of a layer are; {@code null} where the layer only ends the chain. */
    public static StorageSource of(BackingStore layer) {
        return layer instanceof FileBackingStore file
                ? file.getSource()
                : layer instanceof BlockBackingStore block
                        ? block.getSource()
                        : layer instanceof NetworkBackingStore network
                                ? network.getSource()
                                : layer instanceof VolumeBackingStore volume
                                        ? volume.getSource()
                                        : layer instanceof DirBackingStore dir
                                                ? dir.getSource()
                                                : layer instanceof NvmeBackingStore nvme
                                                        ? nvme.getSource()
                                                        : layer instanceof VhostUserBackingStore user
                                                                ? user.getSource()
                                                                : layer instanceof VhostVdpaBackingStore vdpa
                                                                        ? vdpa.getSource()
                                                                        : null;
    }

    /** Where the UEFI variables of a guest are; {@code null} where nobody says. */
    public static StorageSource of(OsNvram nvram) {
        if (nvram instanceof FileNvram file && file.getSource() == null && file.getPath() != null) {
            FileSource source = StorageFactory.eINSTANCE.createFileSource();
            source.setFile(file.getPath());
            return source;
        }
        return nvram instanceof FileNvram file
                ? file.getSource()
                : nvram instanceof BlockNvram block
                        ? block.getSource()
                        : nvram instanceof NetworkNvram network
                                ? network.getSource()
                                : nvram instanceof VolumeNvram volume
                                        ? volume.getSource()
                                        : nvram instanceof DirNvram dir
                                                ? dir.getSource()
                                                : nvram instanceof NvmeNvram nvme
                                                        ? nvme.getSource()
                                                        : nvram instanceof VhostUserNvram user
                                                                ? user.getSource()
                                                                : nvram instanceof VhostVdpaNvram vdpa
                                                                        ? vdpa.getSource()
                                                                        : null;
    }

    /** Whether there is nothing: no source, or a local one without a path. */
    public static boolean isEmpty(StorageSource source) {
        return source == null
                || source instanceof FileSource file && file.getFile() == null
                || source instanceof BlockSource block && block.getDev() == null
                || source instanceof DirSource dir && dir.getDir() == null;
    }

    /** Who logs in, as far as the source itself says; else {@code null}. */
    public static StorageAuth auth(StorageSource source) {
        return source instanceof RbdSource rbd
                ? rbd.getAuth()
                : source instanceof IscsiSource iscsi
                        ? iscsi.getAuth()
                        : source instanceof AuthenticatedTransferSource transfer
                                ? transfer.getAuth()
                                : source instanceof SshSource ssh ? ssh.getAuth() : null;
    }
}
