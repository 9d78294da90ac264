// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.storage.BlockSource;
import org.guestwright.model.storage.FileSource;
import org.guestwright.model.storage.StorageFactory;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.qemu.CommandBuilder;
import org.guestwright.qemu.Refusal;

/**
 * What a guest writes to a transient disk is forgotten. libvirt puts a layer above the disk when QEMU has started; without libvirt
 * the layer is made anew before each start.
 */
public final class TransientOverlay {
    private TransientOverlay() {}

    /** The images of a disk with that layer, if it needs one now. */
    public static List<Image> above(CommandBuilder command, Disk disk, List<Image> images) {
        if (!command.isStandalone() || disk.getTransient() == null || images.isEmpty()) {
            return images;
        }
        StorageSource source = images.get(0).source();
        String path = source instanceof FileSource file
                ? file.getFile()
                : source instanceof BlockSource block ? block.getDev() : null;
        if (path == null || images.get(0).encryption() != null) {
            throw new Refusal(Problem.error(
                    "qemu.unsupported",
                    "a transient disk of this kind cannot be run without libvirt",
                    "take a file or a block device, or leave out 'transient' and work on a copy",
                    disk,
                    null));
        }
        String file = command.folder() + "/" + disk.getTarget().getDev() + ".qcow2";
        command.prepare(
                "what the guest writes to the disk is forgotten",
                "qemu-img",
                "create",
                "-q",
                "-f",
                "qcow2",
                "-b",
                path,
                "-F",
                images.get(0).format(),
                file);
        FileSource place = StorageFactory.eINSTANCE.createFileSource();
        place.setFile(file);
        Image base = images.get(0);
        List<Image> all = new ArrayList<>(images);
        all.set(0, base.asBase());
        all.add(
                0,
                new Image(place, "qcow2", false)
                        .cache(base.cache())
                        .discard(base.discard())
                        .zeroes(base.zeroes())
                        .optical(base.optical())
                        .floppy(base.floppy()));
        return all;
    }
}
