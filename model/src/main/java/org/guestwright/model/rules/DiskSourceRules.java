// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.disk.DiskPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.disk.BlockDisk;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskDriverType;
import org.guestwright.model.disk.FileDisk;
import org.guestwright.model.disk.NetworkDisk;
import org.guestwright.model.disk.NvmeDisk;
import org.guestwright.model.disk.VolumeDisk;
import org.guestwright.model.remote.NetworkProtocol;
import org.guestwright.model.storage.ImageSource;
import org.guestwright.model.storage.LocalSource;
import org.guestwright.model.storage.StorageEncryptionFormat;
import org.guestwright.model.storage.StoragePackage;

/** What a disk shows to the guest: images, block devices, network storage. */
final class DiskSourceRules extends Subject<Disk> {
    DiskSourceRules() {
        super(DISK, Stage.DEVICE);

        rule(Category.NO_TARGET, "disk.target.missing", "%s", (disk, machine) -> DiskSources.named(disk))
                .asWritten()
                .advice("say where the guest finds it: target { dev = vda }")
                .when(disk -> disk.getTarget() == null || disk.getTarget().getDev() == null);
        unsupported("disk.auth.double", "an <auth> definition already found for disk source")
                .asWritten()
                .at(DISK__AUTH)
                .advice("keep the one in the source")
                .when(disk -> disk.getAuth() != null && part(disk, "auth") != null);
        unsupported("disk.encryption.double", "an <encryption> definition already found for disk source")
                .asWritten()
                .at(DISK__ENCRYPTION)
                .advice("keep the one in the source")
                .when(disk -> disk.getEncryption() != null && part(disk, "encryption") != null);
        rule(Category.NO_SOURCE, "disk.source.missing", "%s", (disk, machine) -> disk.getTarget()
                        .getDev())
                .advice("only a cdrom or a floppy can be empty: give a source")
                .when(disk -> disk.getDevice() == DiskDevice.DISK && DiskSources.isEmpty(disk));
        lun();
        unsupported("disk.nvme.namespace", "NVMe namespace can't be zero")
                .at(StoragePackage.Literals.NVME_SOURCE__NAMESPACE)
                .advice("namespaces begin with 1")
                .when(disk -> disk instanceof NvmeDisk nvme
                        && nvme.getSource() != null
                        && nvme.getSource().getNamespace() != null
                        && !isSet(nvme.getSource().getNamespace()));
        wrong(
                        "disk.startup-policy.type",
                        "disk startupPolicy '%s' is not allowed for disk of '%s' type",
                        (disk, machine) -> policy(disk),
                        (disk, machine) -> disk.getType())
                .at(StoragePackage.Literals.LOCAL_SOURCE__STARTUP_POLICY)
                .advice("leave the policy out")
                .when(disk -> policy(disk) != null
                        && !(disk instanceof FileDisk
                                || disk instanceof BlockDisk
                                || disk instanceof VolumeDisk
                                || disk instanceof org.guestwright.model.disk.DirDisk));
        wrong("disk.startup-policy.requisite", "disk startupPolicy 'requisite' is allowed only for cdrom or floppy")
                .at(StoragePackage.Literals.LOCAL_SOURCE__STARTUP_POLICY)
                .advice("take 'mandatory' or 'optional'")
                .when(disk ->
                        policy(disk) == org.guestwright.model.device.StartupPolicy.REQUISITE && !isRemovable(disk));
        unsupported("disk.discard-no-unref.format", "'discard_no_unref' only works with qcow2 disk format")
                .at(DISK_DRIVER__DISCARD_NO_UNREF)
                .advice("take the format qcow2, or leave it out")
                .when(disk -> isOn(disk.getDriver().getDiscardNoUnref())
                        && disk.getDriver().getType() != DiskDriverType.QCOW2);
        unsupported("disk.discard-no-unref.readonly", "'discard_no_unref' is not compatible with read-only disk")
                .at(DISK_DRIVER__DISCARD_NO_UNREF)
                .advice("leave it out")
                .when(disk -> isOn(disk.getDriver().getDiscardNoUnref()) && disk.isReadonly());
    }

    private void lun() {
        unsupported(
                        "disk.lun.protocol",
                        "disk device='lun' is not supported for protocol='%s'",
                        (disk, machine) -> ((NetworkDisk) disk).getSource().getProtocol())
                .at(DISK__DEVICE)
                .advice("take iscsi, or the device disk")
                .when(disk -> isLun(disk)
                        && disk instanceof NetworkDisk network
                        && network.getSource() != null
                        && network.getSource().getProtocol() != NetworkProtocol.ISCSI);
        unsupported("disk.lun.source", "disk device='lun' is only valid for block type disk source")
                .at(DISK__DEVICE)
                .advice("give it a block device, or take the device disk")
                .when(disk -> isLun(disk)
                        && !(disk instanceof BlockDisk || disk instanceof VolumeDisk || disk instanceof NetworkDisk));
        unsupported("disk.lun.format", "disk device 'lun' must use 'raw' format")
                .at(DISK_DRIVER__TYPE)
                .advice("take raw, or the device disk")
                .when(disk -> isLun(disk)
                        && disk.getDriver().getType() != null
                        && disk.getDriver().getType() != DiskDriverType.RAW);
        unsupported("disk.lun.slice", "disk device 'lun' doesn't support storage slice")
                .at(DISK__DEVICE)
                .advice("leave the slice out")
                .when(disk ->
                        isLun(disk) && DiskSources.of(disk) instanceof ImageSource image && image.getSlices() != null);
        unsupported("disk.lun.encryption", "disk device 'lun' doesn't support encryption")
                .at(DISK__DEVICE)
                .advice("take the device disk, or leave the encryption out")
                .when(disk -> isLun(disk)
                        && DiskSources.encryption(disk) != null
                        && DiskSources.encryption(disk).getFormat() != StorageEncryptionFormat.DEFAULT);
        unsupported("disk.reservations.device", "<reservations/> allowed only for lun devices")
                .at(DISK__DEVICE)
                .advice("make the disk a lun, or leave the reservations out")
                .when(disk -> !isLun(disk)
                        && disk instanceof BlockDisk block
                        && block.getSource() != null
                        && block.getSource().getReservations() != null);
        unsupported("disk.rawio.device", "rawio can be used only with device='lun'")
                .at(DISK__RAWIO)
                .advice("make the disk a lun, or leave rawio out")
                .when(disk -> !isLun(disk) && disk.getRawio() != null);
        unsupported("disk.sgio.unfiltered", "unfiltered sgio is no longer supported")
                .at(DISK__SGIO)
                .advice("leave it out")
                .when(disk -> disk.getSgio() == org.guestwright.model.device.SgIo.UNFILTERED);
        unsupported("disk.sgio.device", "sgio can be used only with device='lun'")
                .at(DISK__SGIO)
                .advice("make the disk a lun, or leave sgio out")
                .when(disk -> !isLun(disk) && disk.getSgio() != null);
    }

    static boolean isLun(Disk disk) {
        return disk.getDevice() == DiskDevice.LUN;
    }

    static boolean isRemovable(Disk disk) {
        return disk.getDevice() == DiskDevice.CDROM || disk.getDevice() == DiskDevice.FLOPPY;
    }

    private static org.guestwright.model.device.StartupPolicy policy(Disk disk) {
        return DiskSources.of(disk) instanceof LocalSource local ? local.getStartupPolicy() : null;
    }

    // A part that some kinds of source have.
    private static Object part(Disk disk, String name) {
        EObject source = DiskSources.of(disk);
        var feature = source == null ? null : source.eClass().getEStructuralFeature(name);
        return feature == null ? null : source.eGet(feature);
    }
}
