// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.guestwright.model.storage.StorageSource;

/** The host's storage: pools, passed files, drives, and the settings of qemu.conf for disks. The defaults are libvirt's; setters return the object. */
public final class StorageHost {
    /** Finds what a volume of one of libvirt's pools is. */
    @FunctionalInterface
    public interface Volumes {
        /**
         * @param direct whether QEMU itself is to reach the volume of an iSCSI pool
         * @return a source of another kind, or {@code null} where the pool or the volume is not there
         */
        StorageSource find(String pool, String volume, boolean direct);
    }

    /** Finds the file of a SCSI device of the host. */
    @FunctionalInterface
    public interface ScsiDevices {
        /**
         * @param adapter the name of the adapter, such as {@code scsi_host0}; {@code null} where the domain gives none
         * @return the path, such as {@code /dev/sg0}, or {@code null} where it is not known
         */
        String path(String adapter, int bus, int target, long unit);
    }

    private ScsiDevices scsiDevices = (adapter, bus, target, unit) -> null;
    private Volumes volumes = (pool, volume, direct) -> null;
    private Map<String, List<Integer>> fileGroups = Map.of();
    private Predicate<String> opticalDrives = path -> path.equals("/dev/cdrom")
            || path.startsWith("/dev/sr")
                    && path.substring("/dev/sr".length()).chars().allMatch(Character::isDigit);
    private Map<String, Integer> accounts = Map.of("root", 0);
    private boolean useNbdkit;
    private Set<String> nbdkitPlugins = Set.of();
    private boolean nbdTls;
    private String nbdTlsSecret;
    private boolean vxhsTls;
    private String vxhsTlsSecret;

    /** What a volume is; {@code null} where it is not there. */
    public StorageSource volume(String pool, String volume, boolean direct) {
        return volumes.find(pool, volume, direct);
    }

    public StorageHost volumes(Volumes finder) {
        volumes = finder;
        return this;
    }

    /** The file of a SCSI device of the host; {@code null} where it is not known. */
    public String scsiDevice(String adapter, int bus, int target, long unit) {
        return scsiDevices.path(adapter, bus, target, unit);
    }

    public StorageHost scsiDevices(ScsiDevices finder) {
        scsiDevices = finder;
        return this;
    }

    /** The file descriptors that a program has passed under a name; {@code null} where there are none. */
    public List<Integer> fileGroup(String name) {
        return fileGroups.get(name);
    }

    public StorageHost fileGroups(Map<String, List<Integer>> groups) {
        fileGroups = Map.copyOf(groups);
        return this;
    }

    /** Whether a device of the host is a drive for optical discs; its name tells. */
    public boolean isOpticalDrive(String path) {
        return opticalDrives.test(path);
    }

    public StorageHost opticalDrives(Predicate<String> test) {
        opticalDrives = test;
        return this;
    }

    /** The number of a user or group of the host; {@code null} for one that is not known. */
    public Integer account(String name) {
        return accounts.get(name);
    }

    public StorageHost accounts(Map<String, Integer> numbers) {
        accounts = Map.copyOf(numbers);
        return this;
    }

    /** Whether nbdkit serves a source in QEMU's place ({@code storage_use_nbdkit}); {@code plugin} is {@code curl} or {@code ssh}. */
    public boolean usesNbdkit(String plugin) {
        return useNbdkit && nbdkitPlugins.contains(plugin);
    }

    public StorageHost storageUseNbdkit(boolean value) {
        useNbdkit = value;
        return this;
    }

    /** Sets what the host's nbdkit can do. */
    public StorageHost nbdkitPlugins(Set<String> plugins) {
        nbdkitPlugins = Set.copyOf(plugins);
        return this;
    }

    /** Whether connections of the Network Block Device protocol are encrypted where the disk does not say ({@code nbd_tls}). */
    public boolean nbdTls() {
        return nbdTls;
    }

    public StorageHost nbdTls(boolean value) {
        nbdTls = value;
        return this;
    }

    /** Where the certificates for such connections are ({@code nbd_tls_x509_cert_dir}). */
    public String nbdTlsFolder() {
        return "/etc/pki/libvirt-nbd";
    }

    /** The UUID of the secret that opens the private key, or {@code null} ({@code nbd_tls_x509_secret_uuid}). */
    public String nbdTlsX509SecretUuid() {
        return nbdTlsSecret;
    }

    public StorageHost nbdTlsX509SecretUuid(String uuid) {
        nbdTlsSecret = uuid;
        return this;
    }

    /** Whether connections to Veritas HyperScale are encrypted where the disk does not say ({@code vxhs_tls}). */
    public boolean vxhsTls() {
        return vxhsTls;
    }

    public StorageHost vxhsTls(boolean value) {
        vxhsTls = value;
        return this;
    }

    /** Where the certificates for such connections are ({@code vxhs_tls_x509_cert_dir}). */
    public String vxhsTlsFolder() {
        return "/etc/pki/libvirt-vxhs";
    }

    /** The UUID of the secret that opens the private key, or {@code null} ({@code vxhs_tls_x509_secret_uuid}). */
    public String vxhsTlsX509SecretUuid() {
        return vxhsTlsSecret;
    }

    public StorageHost vxhsTlsX509SecretUuid(String uuid) {
        vxhsTlsSecret = uuid;
        return this;
    }

    /** How much GlusterFS writes to the log, from 0 to 9 ({@code gluster_debug_level}). */
    public int glusterDebugLevel() {
        return 4;
    }
}
