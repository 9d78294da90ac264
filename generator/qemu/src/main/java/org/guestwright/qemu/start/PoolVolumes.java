// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.device.StartupPolicy;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.disk.BlockDisk;
import org.guestwright.model.disk.DirDisk;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskFactory;
import org.guestwright.model.disk.FileDisk;
import org.guestwright.model.disk.NetworkDisk;
import org.guestwright.model.disk.VolumeDisk;
import org.guestwright.model.remote.NetworkSource;
import org.guestwright.model.storage.BlockSource;
import org.guestwright.model.storage.DirSource;
import org.guestwright.model.storage.EncryptableSource;
import org.guestwright.model.storage.FileSource;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.model.storage.StorageType;
import org.guestwright.model.storage.VolumeMode;
import org.guestwright.model.storage.VolumeSource;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.storage.DiskKind;

/** Turns volumes of libvirt's pools into what they are: files, devices, iSCSI units. An optional one that is not there is left out. */
final class PoolVolumes implements CompletionStep {
    private static final DiskFactory FACTORY = DiskFactory.eINSTANCE;

    @Override
    public void apply(Guest guest) {
        for (Disk disk : List.copyOf(guest.devices().getDisks())) {
            if (disk instanceof VolumeDisk volume && volume.getSource() != null) {
                VolumeSource source = volume.getSource();
                StorageSource found = guest.host()
                        .storage()
                        .volume(source.getPool(), source.getVolume(), source.getMode() == VolumeMode.DIRECT);
                if (found != null) {
                    translate(volume, source, found);
                } else if (source.getStartupPolicy() == StartupPolicy.OPTIONAL) {
                    drop(volume);
                } else {
                    throw new Refusal(Problem.error(
                            "disk.volume.missing",
                            "Storage pool not found: no storage pool with matching name '" + source.getPool() + "'",
                            "name the file or device itself, for only libvirt knows the volumes of its pools",
                            source,
                            null));
                }
            }
        }
    }

    // Who logs in follows from the pool, whatever the disk says.
    private static void translate(VolumeDisk disk, VolumeSource volume, StorageSource found) {
        if (found instanceof EncryptableSource encryptable) {
            encryptable.setEncryption(volume.getEncryption());
            encryptable.setSlices(volume.getSlices());
        }
        DiskKind.replace(disk, disk(found)).setAuth(null);
    }

    private static Disk disk(StorageSource found) {
        if (found instanceof FileSource file) {
            FileDisk disk = FACTORY.createFileDisk();
            disk.setType(StorageType.FILE);
            disk.setSource(file);
            return disk;
        }
        if (found instanceof BlockSource block) {
            BlockDisk disk = FACTORY.createBlockDisk();
            disk.setType(StorageType.BLOCK);
            disk.setSource(block);
            return disk;
        }
        if (found instanceof DirSource dir) {
            DirDisk disk = FACTORY.createDirDisk();
            disk.setType(StorageType.DIR);
            disk.setSource(dir);
            return disk;
        }
        NetworkDisk disk = FACTORY.createNetworkDisk();
        disk.setType(StorageType.NETWORK);
        disk.setSource((NetworkSource) found);
        return disk;
    }

    private static void drop(VolumeDisk disk) {
        if (disk.getDevice() == DiskDevice.CDROM || disk.getDevice() == DiskDevice.FLOPPY) {
            DiskKind.empty(disk);
        } else {
            EcoreUtil.remove(disk);
        }
    }
}
