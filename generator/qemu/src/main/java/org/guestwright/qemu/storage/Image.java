// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import org.guestwright.model.backing.MetadataCache;
import org.guestwright.model.disk.DiskCache;
import org.guestwright.model.disk.DiskDetectZeroes;
import org.guestwright.model.disk.DiskDiscard;
import org.guestwright.model.disk.DiskIo;
import org.guestwright.model.remote.StorageAuth;
import org.guestwright.model.storage.EncryptableSource;
import org.guestwright.model.storage.ImageSource;
import org.guestwright.model.storage.StorageEncryption;
import org.guestwright.model.storage.StorageEncryptionEngine;
import org.guestwright.model.storage.StorageEncryptionFormat;
import org.guestwright.model.storage.StorageSlice;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.model.types.OnOff;

/** One image of a chain: where it is, its format, and the settings of the disk that hold for it. */
public final class Image {
    private final StorageSource source;
    private final String format;
    private final boolean readonly;
    private String name;
    private StorageAuth auth;
    private StorageEncryption encryption;
    private DiskCache cache;
    private DiskIo io;
    private DiskDiscard discard;
    private DiskDetectZeroes zeroes;
    private OnOff discardNoUnref;
    private MetadataCache metadataCache;
    private boolean floppy;
    private boolean optical;
    private boolean last;
    private int descriptorSet = -1;

    /** @param format libvirt's word for the format */
    public Image(StorageSource source, String format, boolean readonly) {
        this.source = source;
        this.format = format;
        this.readonly = readonly;
        this.auth = Sources.auth(source);
        this.encryption = source instanceof EncryptableSource encryptable ? encryptable.getEncryption() : null;
    }

    public StorageSource source() {
        return source;
    }

    public String format() {
        return format;
    }

    public boolean readonly() {
        return readonly;
    }

    /** The same image as the base of another one, which alone is written to. */
    Image asBase() {
        return new Image(source, format, true)
                .auth(auth)
                .encryption(encryption)
                .cache(cache)
                .io(io)
                .discard(discard)
                .discardNoUnref(discardNoUnref)
                .metadataCache(metadataCache)
                .floppy(floppy)
                .optical(optical)
                .last(last);
    }

    /** The beginning of the names of its block nodes. */
    public Image name(String text) {
        name = text;
        return this;
    }

    public String storageNode() {
        return name + "-storage";
    }

    public String sliceNode() {
        return name + "-slice-sto";
    }

    public String formatNode() {
        return name + "-format";
    }

    /** Who logs in to the storage, or {@code null}. */
    public StorageAuth auth() {
        return auth;
    }

    Image auth(StorageAuth value) {
        auth = value;
        return this;
    }

    /** How QEMU encrypts the contents, or {@code null} where it does not. */
    public StorageEncryption encryption() {
        return encryption != null && encryption.getEngine() != StorageEncryptionEngine.LIBRBD ? encryption : null;
    }

    /** How Ceph's library encrypts the contents, or {@code null} where it does not. */
    public StorageEncryption cephEncryption() {
        return encryption != null && encryption.getEngine() == StorageEncryptionEngine.LIBRBD ? encryption : null;
    }

    Image encryption(StorageEncryption value) {
        encryption = value;
        return this;
    }

    /** Whether the guest sees the storage as it is. */
    public boolean isRaw() {
        return format.equals("raw") && !isLuks();
    }

    /** Whether the whole image is encrypted by LUKS, and not by its format. */
    public boolean isLuks() {
        return format.equals("raw") && encryption() != null && encryption().getFormat() == StorageEncryptionFormat.LUKS;
    }

    /** The part of the storage that is used, or {@code null} for all of it. */
    public StorageSlice slice() {
        return source instanceof ImageSource image && image.getSlices() != null
                ? image.getSlices().getSlice()
                : null;
    }

    public DiskCache cache() {
        return cache;
    }

    Image cache(DiskCache value) {
        cache = value;
        return this;
    }

    public DiskIo io() {
        return io;
    }

    Image io(DiskIo value) {
        io = value;
        return this;
    }

    public DiskDiscard discard() {
        return discard;
    }

    Image discard(DiskDiscard value) {
        discard = value;
        return this;
    }

    public DiskDetectZeroes zeroes() {
        return zeroes;
    }

    Image zeroes(DiskDetectZeroes value) {
        zeroes = value;
        return this;
    }

    public OnOff discardNoUnref() {
        return discardNoUnref;
    }

    Image discardNoUnref(OnOff value) {
        discardNoUnref = value;
        return this;
    }

    public MetadataCache metadataCache() {
        return metadataCache;
    }

    Image metadataCache(MetadataCache value) {
        metadataCache = value;
        return this;
    }

    /** Whether it lies in a drive for floppies. */
    public boolean floppy() {
        return floppy;
    }

    Image floppy(boolean value) {
        floppy = value;
        return this;
    }

    /** Whether it lies in a drive for optical discs. */
    public boolean optical() {
        return optical;
    }

    Image optical(boolean value) {
        optical = value;
        return this;
    }

    /** Whether the author says that there is no image below. */
    public boolean last() {
        return last;
    }

    Image last(boolean value) {
        last = value;
        return this;
    }

    /** The number of the set of descriptors through which QEMU gets the file; -1 where it opens the file itself. */
    public int descriptorSet() {
        return descriptorSet;
    }

    public Image descriptorSet(int set) {
        descriptorSet = set;
        return this;
    }
}
