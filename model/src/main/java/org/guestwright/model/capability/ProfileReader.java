// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a profile in its compact text form: a fact a line, the first word says which kind.
 *
 * <pre>
 * arch ppc64
 * version 7001000
 * flag kvm
 * machine kvm,tcg pseries-7.1 alias=pseries max-cpus=2147483647 default hotplug-cpus cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
 * cpu kvm,tcg POWER9 type=power9_v2.0-powerpc64-cpu
 * cpu kvm Denverton type=Denverton-x86_64-cpu usable=no blockers=mpx,rdctl-no
 * host-cpu kvm base migratable cmov lfence-always-serializing! -avx10 family=23
 * gic 3 kernel emulated
 * hyperv relaxed vapic
 * sev 47 1
 * </pre>
 *
 * Of a host CPU's properties {@code !} ends those that do not survive a migration, {@code -} begins those that are off, and a space in a value is {@code %20}.
 */
final class ProfileReader {
    private final Set<String> flags = new LinkedHashSet<>();
    private final Map<Accelerator, List<MachineType>> machines = new EnumMap<>(Accelerator.class);
    private final Map<Accelerator, List<CpuModel>> cpuModels = new EnumMap<>(Accelerator.class);
    private final Map<Accelerator, HostCpu> hostCpus = new EnumMap<>(Accelerator.class);
    private final List<GicVersion> gicVersions = new ArrayList<>();
    private List<String> hyperv = List.of();
    private String arch;
    private int version;
    private SevFacts sev;

    static CapabilityProfile read(String name, BufferedReader lines) throws IOException {
        ProfileReader reader = new ProfileReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                reader.fact(line);
            }
        }
        Map<Accelerator, CapabilityProfile.Target> targets = new EnumMap<>(Accelerator.class);
        for (Accelerator accelerator : reader.machines.keySet()) {
            targets.put(
                    accelerator,
                    new CapabilityProfile.Target(
                            List.copyOf(reader.machines.get(accelerator)),
                            List.copyOf(reader.cpuModels.getOrDefault(accelerator, List.of())),
                            reader.hostCpus.get(accelerator)));
        }
        return new CapabilityProfile(
                        name,
                        reader.arch,
                        reader.version,
                        reader.flags,
                        targets,
                        List.copyOf(reader.gicVersions),
                        reader.hyperv)
                .withSev(reader.sev);
    }

    private void fact(String line) throws IOException {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "arch" -> arch = words[1];
            case "version" -> version = Integer.parseInt(words[1]);
            case "flag" -> flags.add(words[1]);
            case "machine" -> each(words[1], machines, machine(words[2], new Attributes(words)));
            case "cpu" -> each(words[1], cpuModels, cpuModel(words[2], new Attributes(words)));
            case "host-cpu" -> hostCpus.put(Accelerator.ofQemuName(words[1]), hostCpu(words));
            case "gic" -> gicVersions.add(gic(Integer.parseInt(words[1]), new Attributes(words)));
            case "sev" -> sev = new SevFacts(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "hyperv" -> hyperv = List.of(words).subList(1, words.length);
            default -> throw new IOException("unknown kind of fact: " + line);
        }
    }

    private static <T> void each(String accelerators, Map<Accelerator, List<T>> lists, T entry) {
        for (String accelerator : accelerators.split(",")) {
            lists.computeIfAbsent(Accelerator.ofQemuName(accelerator), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    private static MachineType machine(String name, Attributes with) {
        return new MachineType(
                name,
                with.text("alias"),
                Integer.parseInt(with.text("max-cpus")),
                with.flag("default"),
                with.flag("hotplug-cpus"),
                with.flag("numa-memory"),
                with.decision("acpi"),
                with.flag("deprecated"),
                with.text("cpu"),
                with.text("ram"));
    }

    private static CpuModel cpuModel(String name, Attributes with) {
        return new CpuModel(
                name,
                with.text("type"),
                with.decision("usable"),
                with.flag("deprecated"),
                Objects.requireNonNullElse(with.text("blockers"), ""));
    }

    private static GicVersion gic(int number, Attributes with) {
        return new GicVersion(number, with.flag("kernel"), with.flag("emulated"));
    }

    private static HostCpu hostCpu(String[] words) {
        Map<String, HostCpu.Property> properties = new LinkedHashMap<>();
        boolean migratable = words.length > 3 && words[3].equals("migratable");
        for (int i = migratable ? 4 : 3; i < words.length; i++) {
            boolean survives = !words[i].endsWith("!");
            String word = survives ? words[i] : words[i].substring(0, words[i].length() - 1);
            int equals = word.indexOf('=');
            if (equals > 0) {
                properties.put(
                        word.substring(0, equals),
                        new HostCpu.Property(word.substring(equals + 1).replace("%20", " "), survives));
            } else if (word.startsWith("-")) {
                properties.put(word.substring(1), new HostCpu.Property("false", survives));
            } else {
                properties.put(word, new HostCpu.Property("true", survives));
            }
        }
        return new HostCpu(words[2], migratable, properties);
    }

    /** The words of a line as flags and name=value pairs. */
    private record Attributes(String[] words) {
        boolean flag(String name) {
            for (String word : words) {
                if (word.equals(name)) {
                    return true;
                }
            }
            return false;
        }

        String text(String name) {
            for (String word : words) {
                if (word.length() > name.length() && word.charAt(name.length()) == '=' && word.startsWith(name)) {
                    return word.substring(name.length() + 1);
                }
            }
            return null;
        }

        Boolean decision(String name) {
            String value = text(name);
            return value == null ? null : value.equals("yes");
        }
    }
}
