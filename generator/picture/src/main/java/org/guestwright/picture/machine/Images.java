// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.backing.BackingStore;
import org.guestwright.model.backing.Mirror;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.remote.NetworkSource;
import org.guestwright.model.remote.RemoteHost;
import org.guestwright.model.remote.UnixHost;
import org.guestwright.model.storage.BlockSource;
import org.guestwright.model.storage.DirSource;
import org.guestwright.model.storage.FileSource;
import org.guestwright.model.storage.NvmeSource;
import org.guestwright.model.storage.VhostUserSource;
import org.guestwright.model.storage.VhostVdpaSource;
import org.guestwright.model.storage.VolumeSource;
import org.guestwright.picture.box.Kind;

/** What disks are made of: images, and the images that those stand on. */
final class Images {
    private Images() {}

    /** The image of a disk; {@code null} for an empty drive. */
    static Node of(Disk disk) {
        EObject source = (EObject) Words.get(disk, "source");
        String name = name(source);
        if (name == null) {
            return null;
        }
        Node image = Node.host(Kind.STORAGE, name, source)
                .detail(disk.getDriver() == null ? null : disk.getDriver().getType());
        common(image, source);
        return image.link("backing", backing(disk.getBackingStore())).link("mirror", mirror(disk.getMirror()));
    }

    private static void common(Node image, EObject source) {
        if (source instanceof NetworkSource network) {
            image.detail(network.getProtocol());
        }
        image.detailIf(Words.get(source, "encryption") != null, "encrypted");
    }

    private static Node backing(BackingStore store) {
        EObject source = store == null ? null : (EObject) Words.get(store, "source");
        String name = name(source);
        if (name == null) {
            return null;
        }
        Node image = Node.host(Kind.STORAGE, name, store)
                .detail(store.getFormat() == null ? null : store.getFormat().getType());
        common(image, source);
        return image.link("backing", backing(store.getBackingStore()));
    }

    private static Node mirror(Mirror mirror) {
        EObject source = mirror == null ? null : (EObject) Words.get(mirror, "source");
        String name = source != null ? name(source) : mirror == null ? null : Words.of(Words.get(mirror, "file"));
        return name == null
                ? null
                : Node.host(Kind.STORAGE, name, mirror)
                        .detail(
                                mirror.getFormat() == null
                                        ? null
                                        : mirror.getFormat().getType())
                        .detail(Words.get(mirror, "job"));
    }

    /** The name of what is behind a source; {@code null} where there is nothing. */
    static String name(EObject source) {
        if (source instanceof FileSource file) {
            return file.getFile() != null ? file.getFile() : file.getFdgroup();
        }
        if (source instanceof BlockSource block) {
            return block.getDev();
        }
        if (source instanceof DirSource folder) {
            return folder.getDir();
        }
        if (source instanceof VolumeSource volume) {
            return volume.getPool() + "/" + volume.getVolume();
        }
        if (source instanceof NvmeSource nvme) {
            return Words.pci(nvme.getAddress()) + ", namespace " + nvme.getNamespace();
        }
        if (source instanceof VhostUserSource socket) {
            return socket.getPath();
        }
        if (source instanceof VhostVdpaSource vdpa) {
            return vdpa.getDev();
        }
        return source instanceof NetworkSource network ? name(network) : null;
    }

    private static String name(NetworkSource source) {
        String name = Words.of(Words.get(source, "name"));
        Object hosts = Words.get(source, "host") != null ? Words.get(source, "host") : Words.get(source, "hosts");
        Object first = hosts instanceof List<?> list ? list.isEmpty() ? null : list.get(0) : hosts;
        String host = first instanceof RemoteHost remote
                ? Words.endpoint(remote.getName(), remote.getPort())
                : first instanceof UnixHost unix ? unix.getSocket() : null;
        String path = name == null ? "" : host == null || name.startsWith("/") ? name : "/" + name;
        return host == null && name == null ? Words.of(source.getProtocol()) : (host == null ? "" : host) + path;
    }
}
