// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.guestwright.model.remote.IscsiSource;
import org.guestwright.model.remote.NetworkProtocol;
import org.guestwright.model.remote.RemoteFactory;
import org.guestwright.model.remote.RemoteHost;
import org.guestwright.model.storage.BlockSource;
import org.guestwright.model.storage.DirSource;
import org.guestwright.model.storage.FileSource;
import org.guestwright.model.storage.StorageFactory;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.StorageHost;

/** The storage and the secrets that libvirt's test driver pretends to have. */
final class TestStorage {
    private static final StorageFactory FACTORY = StorageFactory.eINSTANCE;

    private final StorageHost storage;
    private final Properties settings;
    private final Map<String, List<Integer>> groups = new HashMap<>();
    private final Set<String> plugins = new LinkedHashSet<>();

    TestStorage(HostConfiguration host, Properties settings) {
        this.storage = host.storage()
                .volumes(this::volume)
                .opticalDrives(settings.getProperty("storage.optical")::equals)
                .scsiDevices((adapter, bus, target, unit) -> settings.getProperty("storage.scsi"));
        this.settings = settings;
        byte[] secret = settings.getProperty("secret.value").getBytes();
        host.secrets().values((uuid, usage) -> secret).masterKey(counting(32)).vectors(() -> counting(16));
    }

    /** Files that were passed: {@code name:200/205}. */
    void addGroup(String value) {
        String[] parts = value.split(":");
        groups.put(
                parts[0], Stream.of(parts[1].split("/")).map(Integer::valueOf).toList());
        storage.fileGroups(groups);
    }

    /** What nbdkit can do. */
    void addNbdkit(String value) {
        for (String flag : value.split("\\+")) {
            plugins.add(flag.substring(flag.lastIndexOf('_') + 1).toLowerCase(Locale.ROOT));
        }
        storage.nbdkitPlugins(plugins);
    }

    // A volume says by its name what it is: kind+name; without a kind it is a device.
    private StorageSource volume(String pool, String volume, boolean direct) {
        if (pool.equals("inactive") || volume.equals("nonexistent")) {
            return null;
        }
        if (direct) {
            return iscsi(volume);
        }
        int plus = volume.indexOf('+');
        String kind = plus < 0 ? "block" : volume.substring(0, plus);
        String path = "/some/" + kind + "/device/" + volume.substring(plus + 1);
        if (kind.equals("file")) {
            FileSource file = FACTORY.createFileSource();
            file.setFile(path);
            return file;
        }
        if (kind.equals("dir")) {
            DirSource dir = FACTORY.createDirSource();
            dir.setDir(path);
            return dir;
        }
        BlockSource block = FACTORY.createBlockSource();
        block.setDev(path);
        return block;
    }

    private IscsiSource iscsi(String volume) {
        RemoteHost host = RemoteFactory.eINSTANCE.createRemoteHost();
        host.setName(settings.getProperty("storage.iscsi.host"));
        host.setPort(Numeral.of(3260));
        IscsiSource source = RemoteFactory.eINSTANCE.createIscsiSource();
        source.setProtocol(NetworkProtocol.ISCSI);
        source.setName(
                settings.getProperty("storage.iscsi.target") + "/" + volume.substring(volume.lastIndexOf(':') + 1));
        source.setHost(host);
        return source;
    }

    private static byte[] counting(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
