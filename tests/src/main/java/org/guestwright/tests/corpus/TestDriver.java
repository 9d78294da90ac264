// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.capability.GicVersion;
import org.guestwright.model.processor.CpuDescription;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.NetworkPlug;
import org.guestwright.qemu.firmware.FirmwareDescriptor;

/**
 * What libvirt's test driver pretends for a case: the QEMU and the host. {@code driver.properties} has what is the same for
 * all cases, the manifest what is special to one.
 */
final class TestDriver {
    private static final Properties COMMON = common();
    private static final String TPM_VERSIONS = "VIR_TEST_MOCK_FAKE_TPM_VERSION";

    private final CorpusCase subject;
    private final HostConfiguration host = new HostConfiguration();
    private final List<String> unknown = new ArrayList<>();
    private final TestStorage storage = new TestStorage(host, COMMON);
    private final Map<String, Integer> openFiles = new HashMap<>();
    private CapabilityProfile profile;

    TestDriver(CorpusCase subject) {
        this.subject = subject;
        host.now(Instant.ofEpochSecond(Long.parseLong(COMMON.getProperty("clock.seconds"))))
                .secondsAheadOfUtc(Integer.parseInt(COMMON.getProperty("clock.secondsAheadOfUtc")))
                .fixedTpmSocket(COMMON.getProperty("tpm.socket"));
        host.identity()
                .domainId(Integer.parseInt(COMMON.getProperty("domain.id")))
                .uuids(() -> COMMON.getProperty("uuid.new"))
                .vsockAddress(Integer.parseInt(COMMON.getProperty("vsock.address")));
        for (String function : COMMON.getProperty("pci.iommuGroups").split(" ")) {
            String[] group = function.split("=");
            host.pci().iommuGroup(group[0], Integer.parseInt(group[1]));
        }
        host.memory()
                .advisedNodes(COMMON.getProperty("numa.advised"))
                .availableNodes(COMMON.getProperty("numa.nodes"))
                .hugePages(hugePages());
        host.graphics()
                .spicePassword(true)
                .saslFolder(COMMON.getProperty("graphics.saslFolder"))
                .renderNode(COMMON.getProperty("graphics.renderNode"))
                .busFolder(COMMON.getProperty("graphics.busFolder"));
        AtomicInteger next = new AtomicInteger(Integer.parseInt(COMMON.getProperty("descriptor.other")));
        host.identity().descriptors((purpose, alias, index) -> {
            if (purpose.equals("vdpa") && !openFiles.isEmpty()) {
                return openFiles.getOrDefault(
                        alias, openFiles.values().iterator().next());
            }
            String fixed = COMMON.getProperty("descriptor." + purpose);
            return fixed == null ? next.getAndIncrement() : Integer.parseInt(fixed) + index;
        });
        host.runFolder(COMMON.getProperty("runFolder"));
        networks();
        Map<String, String> environment = new LinkedHashMap<>();
        for (String name : COMMON.getProperty("environment").split(" ")) {
            environment.put(name, COMMON.getProperty("environment." + name));
        }
        host.securityModel(COMMON.getProperty("security.model"));
        host.firmware().descriptors(firmware());
        profile = baseProfile();
        subject.driver().forEach((key, value) -> set(key, value));
        host.identity().environment(environment);
        subject.options().forEach(option -> setOption(option.getKey(), option.getValue()));
    }

    /** The QEMU of the case. */
    CapabilityProfile profile() {
        return profile;
    }

    /** The host of the case. */
    HostConfiguration host() {
        return host;
    }

    /** Settings of the case that the product has nothing for. */
    List<String> unknown() {
        return unknown;
    }

    private static Map<Long, String> hugePages() {
        Map<Long, String> mounts = new LinkedHashMap<>();
        for (String size : COMMON.getProperty("hugePages").split(" ")) {
            mounts.put(Long.valueOf(size), COMMON.getProperty("hugePages." + size));
        }
        return mounts;
    }

    // A network of the test driver is named by two files of libvirt's tests: the network, and what an interface on it
    // gets.
    private void networks() {
        host.network().vhostForAll(true).macs((guest, index) -> 0);
        for (String network : COMMON.getProperty("networks").split(" ")) {
            for (String plug : COMMON.getProperty("plugs").split(" ")) {
                String device = COMMON.getProperty("plug." + plug);
                host.network()
                        .plug(network + ";" + plug, device == null ? NetworkPlug.BRIDGE : NetworkPlug.hostdev(device));
            }
            String address = COMMON.getProperty("network." + network);
            if (address != null) {
                host.network().address(network + ";", address);
            }
        }
    }

    private static List<FirmwareDescriptor> firmware() {
        List<FirmwareDescriptor> list = new ArrayList<>();
        for (int i = 1; COMMON.containsKey("firmware." + i); i++) {
            list.add(FirmwareDescriptor.parse(COMMON.getProperty("firmware." + i)));
        }
        return list;
    }

    private CapabilityProfile baseProfile() {
        boolean latest = subject.version().equals("latest");
        String variant = String.join("", subject.options("variant"));
        String version = latest ? COMMON.getProperty("latest." + subject.arch() + variant) : subject.version();
        String name = subject.arch() + "-" + version + variant;
        CapabilityProfile found = CapabilityProfiles.named(name)
                .orElseThrow(() -> new IllegalStateException("there is no capability profile " + name));
        return latest ? found.withAliasesAsMachines() : found;
    }

    private void set(String key, String value) {
        if (key.equals("env." + TPM_VERSIONS)) {
            profile = profile.withTpmVersions(Set.of(value.split(" ")));
        } else if (key.startsWith("env.")) {
            host.identity().variable(key.substring(4), value);
        } else if (key.equals("host.Arch")
                && value.equals("VIR_ARCH_" + subject.arch().toUpperCase(Locale.ROOT))) {
            return; // the host is of the guest's own architecture, as it is taken for anyway
        } else if (!key.startsWith("cfg.") || !configure(key.substring(4), value)) {
            unknown.add(key + "=" + value);
        }
    }

    /** Sets what is in libvirt's qemu.conf by the setter of the same name. */
    private boolean configure(String name, String value) {
        return configure(host, name, value)
                || configure(host.graphics(), name, value)
                || configure(host.characters(), name, value)
                || configure(host.storage(), name, value)
                || configure(host.memory(), name, value);
    }

    private static boolean configure(Object settings, String name, String value) {
        for (Method method : settings.getClass().getMethods()) {
            if (method.getName().equalsIgnoreCase(name) && method.getParameterCount() == 1) {
                Class<?> type = method.getParameterTypes()[0];
                Object argument = type == boolean.class ? (Object) (value.equals("1") || value.equals("true")) : value;
                try {
                    method.invoke(settings, argument);
                    return true;
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return false;
    }

    private void setOption(String name, String value) {
        switch (name) {
            case "variant", "MIGRATE_FD" -> {}
            case "MIGRATE_FROM" -> host.incoming(
                    value.equals("stdio") ? "fd:" + String.join("", subject.options("MIGRATE_FD")) : value);
            case "GIC" -> {
                // as libvirt's driver does, no controller at all changes nothing
                List<GicVersion> versions = Stream.of(2, 3)
                        .filter(version -> value.equals("GIC_BOTH") || value.equals("GIC_V" + version))
                        .map(version -> new GicVersion(version, true, true))
                        .toList();
                profile = versions.isEmpty() ? profile : profile.withGicVersions(versions);
            }
            case "QEMU_CAPS" -> profile = profile.withFlags(flags(value), Set.of());
            case "QEMU_CAPS_DEL" -> profile = profile.withFlags(Set.of(), flags(value));
            case "CAPS_HOST_CPU_MODEL" -> {
                String described = COMMON.getProperty("hostCpu." + value);
                if (described == null) {
                    unknown.add(name + "=" + value);
                } else {
                    host.cpu(hostCpu(described.split(" ")));
                }
            }
            case "FD_GROUP" -> storage.addGroup(value);
            case "NBDKIT_CAPS" -> storage.addNbdkit(value);
            case "VDPA_FD" -> openFiles.put(
                    value.substring(0, value.indexOf(':')), Integer.valueOf(value.substring(value.indexOf(':') + 1)));
            default -> unknown.add(name + "=" + value);
        }
    }

    private static CpuDescription hostCpu(String[] words) {
        return new CpuDescription(
                words[0],
                Stream.of(words)
                        .skip(1)
                        .map(name -> new CpuDescription.Flag(name, true))
                        .toList());
    }

    private static Set<String> flags(String value) {
        return Stream.of(value.split("\\+"))
                .map(flag -> flag.replaceFirst("^QEMU_CAPS_", ""))
                .map(flag -> COMMON.getProperty(
                        "capability." + flag, flag.toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.toSet());
    }

    private static Properties common() {
        Properties properties = new Properties();
        try (InputStream in = TestDriver.class.getResourceAsStream("driver.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
