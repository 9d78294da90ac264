// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.disk.DiskPackage.Literals.DISK;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK_DRIVER__TYPE;
import static org.guestwright.model.remote.RemotePackage.Literals.NETWORK_SOURCE__PROTOCOL;

import org.guestwright.model.disk.DirDisk;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDriverType;
import org.guestwright.model.disk.NetworkDisk;
import org.guestwright.model.disk.VolumeDisk;
import org.guestwright.model.remote.NetworkProtocol;
import org.guestwright.model.remote.NetworkSource;
import org.guestwright.model.remote.StorageAuth;
import org.guestwright.model.remote.StorageAuthSecretType;
import org.guestwright.model.storage.StorageEncryption;
import org.guestwright.model.storage.StorageEncryptionEngine;
import org.guestwright.model.storage.StorageEncryptionFormat;

/** Formats of images, protocols of network storage, secrets. */
final class DiskFormatRules extends Subject<Disk> {
    DiskFormatRules() {
        super(DISK, Stage.DEVICE);

        unsupported("disk.auth.secret.missing", "unknown secret type '<null>'")
                .advice("give the secret its type")
                .when(disk -> auth(disk) != null
                        && auth(disk).getSecret() != null
                        && auth(disk).getSecret().getType() == null);
        unsupported("disk.auth.secret.type", "invalid secret type '%s'", (disk, machine) -> auth(disk)
                        .getSecret()
                        .getType())
                .advice("iscsi wants a secret of type iscsi, rbd one of type ceph")
                .when(disk -> auth(disk) != null
                        && auth(disk).getSecret() != null
                        && auth(disk).getSecret().getType() != null
                        && (protocol(disk) == NetworkProtocol.ISCSI
                                        && auth(disk).getSecret().getType() != StorageAuthSecretType.ISCSI
                                || protocol(disk) == NetworkProtocol.RBD
                                        && auth(disk).getSecret().getType() != StorageAuthSecretType.CEPH));
        unsupported("disk.encryption.cipher", "supplying <cipher> for domain disk definition is unnecessary")
                .advice("leave the cipher out; the image knows it")
                .when(
                        DiskSources::encryption,
                        encryption -> encryption.getFormat() == StorageEncryptionFormat.LUKS
                                && encryption.getCipher() != null);
        format("cow", DiskDriverType.COW, "'cow' storage format is not supported", "take qcow2");
        format(
                "directory",
                DiskDriverType.DIR,
                "'directory' storage format is not directly supported by QEMU, use 'dir' disk " + "type instead",
                "make it a disk of type dir");
        format(
                "iso",
                DiskDriverType.ISO,
                "storage format 'iso' is not directly supported by QEMU, use 'raw' instead",
                "take raw");
        unsupported("disk.format.fat", "storage format 'fat' is supported only with 'dir' storage type")
                .at(DISK_DRIVER__TYPE)
                .advice("make it a disk of type dir")
                .when(disk -> disk.getDriver().getType() == DiskDriverType.FAT
                        && !(disk instanceof DirDisk || disk instanceof VolumeDisk));
        unsupported("disk.dir.format", "storage type 'dir' requires use of storage format 'fat'")
                .at(DISK_DRIVER__TYPE)
                .advice("take fat")
                .when(disk -> disk instanceof DirDisk
                        && disk.getDriver().getType() != null
                        && disk.getDriver().getType() != DiskDriverType.FAT);
        unsupported("disk.dir.writable", "virtual FAT storage can't be accessed in read-write mode")
                .advice("make the disk readonly")
                .when(disk -> disk instanceof DirDisk && !disk.isReadonly());
        unsupported(
                        "disk.protocol.unsupported",
                        "storage protocol '%s' is not supported by this QEMU",
                        (disk, machine) -> protocol(disk))
                .at(NETWORK_SOURCE__PROTOCOL)
                .advice("take another protocol")
                .when(disk -> protocol(disk) == NetworkProtocol.TFTP || protocol(disk) == NetworkProtocol.VXHS);
        librbd();
    }

    private void librbd() {
        unsupported("disk.encryption.engine", "librbd encryption is not supported by this QEMU binary")
                .lacking("rbd-encryption")
                .advice("take the engine qemu")
                .when(DiskFormatRules::isDecryptedByLibrbd);
        unsupported("disk.encryption.layering", "librbd encryption layering is not supported by this QEMU binary")
                .lacking("rbd-encryption-layering")
                .advice("encrypt one layer only")
                .when(disk -> isDecryptedByLibrbd(disk) && disk.getBackingStore() != null
                        || isDecryptedByLibrbd(disk)
                                && DiskSources.encryption(disk).getSecrets().size() > 1);
        unsupported(
                        "disk.encryption.luks-any",
                        "librbd encryption format 'luks-any' is not supported by this QEMU binary")
                .lacking("rbd-encryption-luks-any")
                .advice("take luks or luks2")
                .when(disk -> isDecryptedByLibrbd(disk)
                        && DiskSources.encryption(disk).getFormat() == StorageEncryptionFormat.LUKS_ANY);
    }

    private void format(String name, DiskDriverType type, String message, String advice) {
        unsupported("disk.format." + name, message)
                .at(DISK_DRIVER__TYPE)
                .advice(advice)
                .when(disk -> disk.getDriver().getType() == type);
    }

    private static boolean isDecryptedByLibrbd(Disk disk) {
        StorageEncryption encryption = DiskSources.encryption(disk);
        return encryption != null && encryption.getEngine() == StorageEncryptionEngine.LIBRBD;
    }

    private static NetworkProtocol protocol(Disk disk) {
        return disk instanceof NetworkDisk network && network.getSource() != null
                ? network.getSource().getProtocol()
                : null;
    }

    private static StorageAuth auth(Disk disk) {
        NetworkSource source = disk instanceof NetworkDisk network ? network.getSource() : null;
        var feature = source == null ? null : source.eClass().getEStructuralFeature("auth");
        Object own = feature == null ? null : source.eGet(feature);
        return own != null ? (StorageAuth) own : source == null ? null : disk.getAuth();
    }
}
