// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.backing.BackingStore;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.disk.DiskDriver;
import org.guestwright.model.disk.DiskDriverType;

/** The images behind a disk, its own first. */
public final class ImageChain {
    private ImageChain() {}

    /** The images of a disk; none for an empty drive. */
    public static List<Image> of(Disk disk) {
        List<Image> images = new ArrayList<>();
        if (Sources.isEmpty(Sources.of(disk))) {
            return images;
        }
        DiskDriver driver = disk.getDriver();
        DiskDriverType type = driver.getType() == null ? DiskDriverType.RAW : driver.getType();
        Image top = new Image(Sources.of(disk), type.getLiteral(), disk.isReadonly())
                .zeroes(driver.getDetectZeroes())
                .metadataCache(driver.getMetadataCache());
        if (disk.getAuth() != null) {
            top.auth(disk.getAuth());
        }
        if (disk.getEncryption() != null) {
            top.encryption(disk.getEncryption());
        }
        images.add(set(top, disk));
        for (BackingStore layer = disk.getBackingStore(); layer != null; layer = layer.getBackingStore()) {
            if (layer.getFormat() == null || Sources.isEmpty(Sources.of(layer))) {
                images.get(images.size() - 1).last(true);
                break;
            }
            images.add(set(
                    new Image(Sources.of(layer), layer.getFormat().getType().getLiteral(), true)
                            .metadataCache(layer.getFormat().getMetadataCache()),
                    disk));
        }
        return images;
    }

    // What holds for the whole chain.
    private static Image set(Image image, Disk disk) {
        DiskDriver driver = disk.getDriver();
        return image.cache(driver.getCache())
                .io(driver.getIo())
                .discard(driver.getDiscard())
                .discardNoUnref(driver.getDiscardNoUnref())
                .floppy(disk.getDevice() == DiskDevice.FLOPPY)
                .optical(disk.getDevice() == DiskDevice.CDROM);
    }
}
