// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskDriver;
import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.lease.Lease;
import org.guestwright.model.platform.Pstore;
import org.guestwright.picture.box.Kind;

/** Disks, file systems, and what else is kept. */
final class StorageNodes {
    private StorageNodes() {}

    static Node disk(Disk disk) {
        boolean targeted = disk.getTarget() != null;
        String name = targeted ? disk.getTarget().getDev() : null;
        Node image = Images.of(disk);
        Node node = Node.guest(Kind.STORAGE, name == null ? "disk" : name, disk)
                .detail(disk.getDevice() == DiskDevice.DISK ? null : disk.getDevice())
                .detail(targeted ? disk.getTarget().getBus() : null)
                .detailIf(image == null, "empty")
                .detail("boot ", disk.getBoot() == null ? null : disk.getBoot().getOrder(), "")
                .detailIf(disk.isReadonly(), "read-only")
                .detailIf(disk.isShareable(), "shareable")
                .detailIf(disk.getTransient() != null, "transient")
                .detailIf(disk.getIotune() != null, "limited");
        DiskDriver driver = disk.getDriver();
        if (driver != null) {
            node.detail("I/O thread ", driver.getIothread(), "").detail("cache ", driver.getCache(), "");
        }
        return node.link("", image);
    }

    static Node filesystem(Filesystem filesystem) {
        String target =
                filesystem.getTarget() == null ? null : filesystem.getTarget().getDir();
        Object type =
                filesystem.getDriver() == null ? null : filesystem.getDriver().getType();
        Node node = Node.guest(Kind.STORAGE, target == null ? "filesystem" : target, filesystem)
                .detail("filesystem")
                .detail(type == null || Words.of(type).equals("path") ? null : type)
                .detailIf(filesystem.isReadonly(), "read-only");
        EObject source = (EObject) Words.get(filesystem, "source");
        String path = source == null ? null : first(source, "dir", "socket", "file", "dev", "name", "usage");
        return path == null
                ? node
                : node.link("", Node.host(Kind.STORAGE, path, source).detail(filesystem.getType()));
    }

    static Node lease(Lease lease) {
        Node node = Node.guest(Kind.STORAGE, lease.getKey() == null ? "lease" : lease.getKey(), lease)
                .detail("lease")
                .detail(lease.getLockspace());
        return lease.getTarget() == null || lease.getTarget().getPath() == null
                ? node
                : node.link("", Node.host(Kind.STORAGE, lease.getTarget().getPath(), lease.getTarget()));
    }

    static Node pstore(Pstore pstore) {
        Node node = Node.guest(Kind.STORAGE, "pstore", pstore)
                .detail(pstore.getBackend())
                .detail(Words.size(pstore.getSize(), "KiB"));
        return pstore.getPath() == null ? node : node.link("", Node.host(Kind.STORAGE, pstore.getPath(), pstore));
    }

    private static String first(EObject object, String... features) {
        for (String feature : features) {
            String text = Words.of(Words.get(object, feature));
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
