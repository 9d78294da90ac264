// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.backing.BackingStore;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.NetworkDisk;
import org.guestwright.model.remote.IscsiSource;
import org.guestwright.model.remote.NetworkSource;
import org.guestwright.model.storage.EncryptableSource;
import org.guestwright.model.storage.ImageSource;
import org.guestwright.model.storage.NvmeSource;
import org.guestwright.model.storage.StorageEncryption;
import org.guestwright.model.storage.StorageEncryptionEngine;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.address.Addresses;
import org.guestwright.qemu.storage.DiskKind;
import org.guestwright.qemu.storage.NetworkHosts;
import org.guestwright.qemu.storage.Sources;

/** Where the images of disks are, down to the last of each chain, and UEFI variables: ports, logical units, who encrypts. */
final class DiskSources implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (int i = 0; i < guest.devices().getDisks().size(); i++) {
            Disk disk = guest.devices().getDisks().get(i);
            if (disk instanceof NetworkDisk network && network.getSource() == null) {
                disk = DiskKind.empty(network);
            }
            encryption(disk.getEncryption());
            source(Sources.of(disk));
            for (BackingStore layer = disk.getBackingStore(); layer != null; layer = layer.getBackingStore()) {
                layer.setIndex(null);
                source(Sources.of(layer));
            }
            // A copy belongs to a job of the running guest, and so do the numbers of images.
            disk.setMirror(null);
        }
        source(Sources.of(guest.domain().getOs().getNvram()));
    }

    private static void source(StorageSource source) {
        if (source instanceof ImageSource image) {
            image.setIndex(null);
        }
        if (source instanceof EncryptableSource encryptable) {
            encryption(encryptable.getEncryption());
        }
        if (source instanceof NvmeSource nvme) {
            Addresses.complete(nvme.getAddress());
            nvme.setManaged(nvme.getManaged() == null ? YesNo.YES : nvme.getManaged());
        }
        if (source instanceof IscsiSource iscsi) {
            iscsi.setName(NetworkHosts.withUnit(iscsi.getName()));
        }
        if (source instanceof NetworkSource network) {
            for (EObject part : network.eContents()) {
                NetworkHosts.setDefaultPort(network.getProtocol(), part);
            }
        }
    }

    private static void encryption(StorageEncryption encryption) {
        if (encryption != null && encryption.getEngine() == null) {
            encryption.setEngine(StorageEncryptionEngine.QEMU);
        }
    }
}
