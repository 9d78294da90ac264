// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes profiles in the compact form that {@link ProfileReader} describes. */
public final class ProfileWriter {
    private static final Pattern CACHE_FILE = Pattern.compile("caps_([0-9.]+)_([^+]+)(\\+.+)?\\.xml");

    private ProfileWriter() {}

    /**
     * Makes the bundled profiles from libvirt's capability files.
     *
     * @param args the folder with files named {@code caps_VERSION_ARCH.xml}, and the folder to write to
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ProfileWriter CAPABILITY_FOLDER TARGET_FOLDER");
            System.exit(2);
        }
        Path target = Files.createDirectories(Path.of(args[1]));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = CACHE_FILE.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    String name = matcher.group(2) + "-" + matcher.group(1) + Objects.toString(matcher.group(3), "");
                    try (InputStream document = Files.newInputStream(file)) {
                        Files.writeString(
                                target.resolve(name + ".profile"), text(LibvirtCapabilityReader.read(name, document)));
                    }
                    names.add(name);
                }
            }
        }
        names.sort(null);
        Files.writeString(target.resolve(CapabilityProfiles.INDEX), String.join("\n", names) + "\n");
    }

    /** The compact form of a profile, a fact a line. */
    public static String text(CapabilityProfile profile) {
        StringBuilder out = new StringBuilder();
        out.append("arch ").append(profile.arch()).append('\n');
        out.append("version ").append(profile.version()).append('\n');
        profile.flags().forEach(flag -> out.append("flag ").append(flag).append('\n'));
        entries(out, profile, "machine", profile::machines, MachineType::name, ProfileWriter::machine);
        entries(out, profile, "cpu", profile::cpuModels, CpuModel::name, ProfileWriter::cpuModel);
        for (Accelerator accelerator : profile.accelerators()) {
            HostCpu cpu = profile.target(accelerator).hostCpu();
            if (cpu != null) {
                out.append("host-cpu ")
                        .append(accelerator.qemuName())
                        .append(' ')
                        .append(hostCpu(cpu))
                        .append('\n');
            }
        }
        for (GicVersion gic : profile.gicVersions()) {
            out.append("gic ")
                    .append(gic.version())
                    .append(gic.kernel() ? " kernel" : "")
                    .append(gic.emulated() ? " emulated" : "")
                    .append('\n');
        }
        if (!profile.hypervFeatures().isEmpty()) {
            out.append("hyperv ")
                    .append(String.join(" ", profile.hypervFeatures()))
                    .append('\n');
        }
        if (profile.sev() != null) {
            out.append("sev ")
                    .append(profile.sev().bitPosition())
                    .append(' ')
                    .append(profile.sev().reducedBits())
                    .append('\n');
        }
        return out.toString();
    }

    // An entry that two accelerators share, in lists of the same order, takes one line.
    private static <T> void entries(
            StringBuilder out,
            CapabilityProfile profile,
            String kind,
            Function<Accelerator, List<T>> of,
            Function<T, String> name,
            Function<T, String> attributes) {
        List<Accelerator> accelerators = List.copyOf(profile.accelerators());
        List<T> first = accelerators.isEmpty() ? List.of() : of.apply(accelerators.get(0));
        List<T> second = accelerators.size() < 2 ? List.of() : of.apply(accelerators.get(1));
        Set<String> firstNames = new HashSet<>(first.stream().map(name).toList());
        Set<String> secondNames = new HashSet<>(second.stream().map(name).toList());
        boolean sameOrder = first.stream()
                .map(name)
                .filter(secondNames::contains)
                .toList()
                .equals(second.stream().map(name).filter(firstNames::contains).toList());
        int next = 0;
        for (T entry : first) {
            boolean shared = sameOrder && secondNames.contains(name.apply(entry));
            while (shared && !name.apply(second.get(next)).equals(name.apply(entry))) {
                line(out, kind, accelerators.get(1).qemuName(), second.get(next++), name, attributes);
            }
            boolean equal = shared && second.get(next).equals(entry);
            line(
                    out,
                    kind,
                    accelerators.get(0).qemuName()
                            + (equal ? "," + accelerators.get(1).qemuName() : ""),
                    entry,
                    name,
                    attributes);
            if (shared) {
                if (!equal) {
                    line(out, kind, accelerators.get(1).qemuName(), second.get(next), name, attributes);
                }
                next++;
            }
        }
        for (; next < second.size(); next++) {
            line(out, kind, accelerators.get(1).qemuName(), second.get(next), name, attributes);
        }
    }

    private static <T> void line(
            StringBuilder out,
            String kind,
            String accelerators,
            T entry,
            Function<T, String> name,
            Function<T, String> attributes) {
        out.append(kind)
                .append(' ')
                .append(accelerators)
                .append(' ')
                .append(name.apply(entry))
                .append(attributes.apply(entry))
                .append('\n');
    }

    private static String machine(MachineType machine) {
        return text("alias", machine.alias()) + " max-cpus=" + machine.maxCpus() + flag("default", machine.isDefault())
                + flag("hotplug-cpus", machine.hotplugCpus()) + flag("numa-memory", machine.numaMemory())
                + decision("acpi", machine.acpi()) + flag("deprecated", machine.deprecated())
                + text("cpu", machine.defaultCpu()) + text("ram", machine.defaultRam());
    }

    private static String cpuModel(CpuModel model) {
        return text("type", model.typeName())
                + decision("usable", model.usable())
                + flag("deprecated", model.deprecated())
                + text("blockers", model.blockerNames().isEmpty() ? null : model.blockerNames());
    }

    private static String hostCpu(HostCpu cpu) {
        StringBuilder out = new StringBuilder(cpu.model()).append(flag("migratable", cpu.migratable()));
        cpu.properties().forEach((name, property) -> out.append(' ')
                .append(
                        switch (property.value()) {
                            case "true" -> name;
                            case "false" -> "-" + name;
                            default -> name + "=" + property.value().replace(" ", "%20");
                        })
                .append(property.migratable() ? "" : "!"));
        return out.toString();
    }

    private static String text(String name, String value) {
        return value == null ? "" : " " + name + "=" + value;
    }

    private static String flag(String name, boolean value) {
        return value ? " " + name : "";
    }

    private static String decision(String name, Boolean value) {
        return value == null ? "" : " " + name + (value ? "=yes" : "=no");
    }
}
