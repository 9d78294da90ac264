// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskFactory;
import org.guestwright.model.disk.DiskPackage;
import org.guestwright.model.storage.StorageType;

/** Makes a disk one of another kind: all stays but where its contents are. */
public final class DiskKind {
    private DiskKind() {}

    /** Takes a medium out: a drive without one is of type {@code file}, whatever is put in one day. */
    public static Disk empty(Disk disk) {
        Disk empty = DiskFactory.eINSTANCE.createFileDisk();
        empty.setType(StorageType.FILE);
        return replace(disk, empty);
    }

    /**
     * Puts a disk in the place of another one.
     *
     * @param by the new disk, with its type and source
     */
    public static Disk replace(Disk disk, Disk by) {
        EcoreUtil.replace(disk, by);
        for (EStructuralFeature feature : DiskPackage.Literals.DISK.getEAllStructuralFeatures()) {
            if (feature != DiskPackage.Literals.DISK__TYPE && disk.eIsSet(feature)) {
                by.eSet(feature, disk.eGet(feature));
            }
        }
        return by;
    }
}
