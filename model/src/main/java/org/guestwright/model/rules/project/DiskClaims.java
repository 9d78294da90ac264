// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.backing.BackingStore;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.remote.NetworkHost;
import org.guestwright.model.remote.NetworkSource;
import org.guestwright.model.remote.RbdSource;
import org.guestwright.model.remote.RemoteHost;
import org.guestwright.model.rules.DiskSources;
import org.guestwright.model.rules.project.Claim.Use;
import org.guestwright.model.storage.BlockSource;
import org.guestwright.model.storage.FileSource;
import org.guestwright.model.storage.ImageSource;
import org.guestwright.model.storage.NvmeSource;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.model.storage.VhostUserSource;
import org.guestwright.model.storage.VhostVdpaSource;
import org.guestwright.model.storage.VolumeSource;

/** The images and devices of a guest's disks, and what they build on. */
final class DiskClaims {
    private DiskClaims() {}

    static void add(Devices devices, List<Claim> claims) {
        for (Disk disk : devices.getDisks()) {
            StorageSource source = DiskSources.of(disk);
            if (source != null) {
                add(disk, source, use(disk), claims);
            }
            BackingStore store = disk.getBackingStore();
            for (int depth = 0; store != null && depth < 200; depth++) {
                EStructuralFeature feature = store.eClass().getEStructuralFeature("source");
                if (feature != null && store.eGet(feature) instanceof StorageSource base) {
                    add(disk, base, Use.BASE, claims);
                }
                store = store.getBackingStore();
            }
        }
    }

    private static Use use(Disk disk) {
        // What is transient goes into an overlay; the image is only read.
        return disk.isReadonly() || disk.getDevice() == DiskDevice.CDROM || disk.getTransient() != null
                ? Use.READING
                : disk.isShareable() ? Use.TOGETHER : Use.ALONE;
    }

    private static void add(Disk disk, StorageSource source, Use use, List<Claim> claims) {
        EObject place = use == Use.BASE ? source : disk;
        if (source instanceof NvmeSource nvme) {
            // Namespaces of one controller are the guest's, the controller is the guest's alone.
            HostdevClaims.pci(nvme.getAddress(), disk, null, claims);
        } else if (source instanceof VhostUserSource user) {
            claims.add(Claim.alone(ProjectRule.SOCKET, user.getPath(), disk, null));
        } else if (source instanceof VhostVdpaSource vdpa) {
            claims.add(Claim.alone(ProjectRule.VDPA, vdpa.getDev(), disk, null));
        } else {
            String key = key(source);
            if (key != null) {
                boolean old = source instanceof RbdSource rbd && rbd.getSnapshot() != null;
                claims.add(new Claim(
                        ProjectRule.IMAGE,
                        old ? key + "@" + ((RbdSource) source).getSnapshot().getName() : key,
                        slice(source),
                        old ? Use.READING : use,
                        shown(source, key),
                        place,
                        place == disk ? feature(disk) : null));
            }
        }
    }

    /** Which part of the image it is; {@code null} for all of it. */
    private static String slice(StorageSource source) {
        return source instanceof ImageSource image
                        && image.getSlices() != null
                        && image.getSlices().getSlice() != null
                ? image.getSlices().getSlice().getOffset() + "+"
                        + image.getSlices().getSlice().getSize()
                : null;
    }

    private static EStructuralFeature feature(Disk disk) {
        return disk.eClass().getEStructuralFeature("source");
    }

    private static String key(StorageSource source) {
        if (source instanceof FileSource file) {
            return file.getFile() == null || file.getFile().isEmpty() ? null : file.getFile();
        }
        if (source instanceof BlockSource block) {
            return block.getDev();
        }
        if (source instanceof VolumeSource volume) {
            return "volume '" + volume.getVolume() + "' of pool '" + volume.getPool() + "'";
        }
        return source instanceof NetworkSource network ? key(network) : null;
    }

    private static String key(NetworkSource source) {
        EStructuralFeature name = source.eClass().getEStructuralFeature("name");
        EStructuralFeature hosts = source.eClass().getEStructuralFeature("host");
        hosts = hosts == null ? source.eClass().getEStructuralFeature("hosts") : hosts;
        Object host = hosts == null ? null : source.eGet(hosts);
        if (host instanceof List<?> list) {
            host = list.isEmpty() ? null : list.get(0);
        }
        return source.getProtocol() == null
                ? null
                : source.getProtocol().getLiteral() + "://" + (host instanceof NetworkHost one ? named(one) : "") + "/"
                        + (name == null || source.eGet(name) == null ? "" : source.eGet(name));
    }

    private static String named(NetworkHost host) {
        return host instanceof RemoteHost remote && remote.getName() != null
                ? remote.getName().toLowerCase(Locale.ROOT) + (remote.getPort() == null ? "" : ":" + remote.getPort())
                : "";
    }

    private static String shown(StorageSource source, String key) {
        return source instanceof BlockSource
                ? "the device '" + key + "'"
                : source instanceof VolumeSource ? "the " + key : "the image '" + key + "'";
    }
}
