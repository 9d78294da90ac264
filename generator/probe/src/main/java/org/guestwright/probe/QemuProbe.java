// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CpuModel;
import org.guestwright.model.capability.GicVersion;
import org.guestwright.model.capability.MachineType;

/**
 * Asks a QEMU program what it can do, as libvirt does: it is started without a machine, once for each accelerator that this host
 * has, and asked by QMP for its version, types and their properties, machines, and CPU models. No guest runs.
 */
public final class QemuProbe {
    private static final Pattern POWER = Pattern.compile("power[0-9]+");

    private QemuProbe() {}

    /**
     * Makes the profile of a QEMU.
     *
     * @param program a {@code qemu-system-ARCH}
     * @return its profile, named after architecture and version, {@code x86_64-7.2.22}
     * @throws IOException when it cannot be started or does not answer as a QEMU does; the message tells why
     */
    public static CapabilityProfile probe(Path program) throws IOException {
        Map<Accelerator, CapabilityProfile.Target> targets = new EnumMap<>(Accelerator.class);
        try (QmpConnection first = start(program, "kvm:tcg")) {
            QemuFacts facts = new QemuFacts(first);
            Accelerator accelerator =
                    facts.ask("query-kvm").path("enabled").asBoolean() ? Accelerator.KVM : Accelerator.TCG;
            targets.put(accelerator, target(facts, accelerator));
            if (accelerator == Accelerator.KVM && facts.hasType("tcg-accel")) {
                try (QmpConnection second = start(program, "tcg")) {
                    targets.put(Accelerator.TCG, target(new QemuFacts(second), Accelerator.TCG));
                }
            }
            return profile(facts, targets);
        }
    }

    private static QmpConnection start(Path program, String accelerators) throws IOException {
        return QmpConnection.start(List.of(
                program.toString(),
                "-S",
                "-no-user-config",
                "-nodefaults",
                "-nographic",
                "-machine",
                "none,accel=" + accelerators,
                "-qmp",
                "stdio"));
    }

    private static CapabilityProfile profile(QemuFacts facts, Map<Accelerator, CapabilityProfile.Target> targets)
            throws IOException {
        int version = facts.version();
        String name = String.format(
                "%s-%d.%d.%d", facts.architecture(), version / 1_000_000, version / 1_000 % 1_000, version % 1_000);
        return new CapabilityProfile(
                name,
                facts.architecture(),
                version,
                FlagProbes.flags(facts, targets.keySet()),
                targets,
                gicVersions(facts),
                List.of());
    }

    private static CapabilityProfile.Target target(QemuFacts facts, Accelerator accelerator) throws IOException {
        List<CpuModel> models = new ArrayList<>();
        for (JsonNode model : facts.ask("query-cpu-definitions")) {
            JsonNode blockers = model.path("unavailable-features");
            models.add(new CpuModel(
                    libvirtName(model.path("name").asText()),
                    text(model, "typename"),
                    blockers.isArray() ? blockers.isEmpty() : null,
                    model.path("deprecated").asBoolean(),
                    names(blockers)));
        }
        return new CapabilityProfile.Target(
                machines(facts), List.copyOf(models), HostCpuProbe.probe(facts, accelerator));
    }

    // libvirt 10.7's cpu_map has the POWER processors in capitals, and QEMU takes them in both spellings.
    private static String libvirtName(String model) {
        return POWER.matcher(model).matches() ? model.toUpperCase(Locale.ROOT) : model;
    }

    private static String names(JsonNode list) {
        StringJoiner names = new StringJoiner(",");
        list.forEach(name -> names.add(name.asText()));
        return names.toString();
    }

    // The default machine stands first: the one that libvirt prefers for the architecture, or else QEMU's own.
    private static List<MachineType> machines(QemuFacts facts) throws IOException {
        String preferred = preferredMachine(facts.architecture());
        List<MachineType> machines = new ArrayList<>();
        int usual = -1;
        int preferredIndex = -1;
        for (JsonNode machine : facts.ask("query-machines")) {
            MachineType type = machine(machine);
            if (type.name().equals("none")) {
                continue;
            }
            if (type.name().equals(preferred) || preferred.equals(type.alias())) {
                preferredIndex = machines.size();
            }
            usual = type.isDefault() ? machines.size() : usual;
            machines.add(type);
        }
        int first = preferredIndex < 0 ? usual : preferredIndex;
        if (first > 0) {
            machines.add(0, machines.remove(first));
        }
        return List.copyOf(machines);
    }

    private static MachineType machine(JsonNode machine) {
        return new MachineType(
                machine.path("name").asText(),
                text(machine, "alias"),
                machine.path("cpu-max").asInt(),
                machine.path("is-default").asBoolean(),
                machine.path("hotpluggable-cpus").asBoolean(),
                machine.path("numa-mem-supported").asBoolean(),
                machine.has("acpi") ? machine.path("acpi").asBoolean() : null,
                machine.path("deprecated").asBoolean(),
                text(machine, "default-cpu-type"),
                text(machine, "default-ram-id"));
    }

    // libvirt 10.7, qemu_capabilities.c: preferredMachines; for the architectures that profiles are made of.
    private static String preferredMachine(String architecture) {
        return switch (architecture) {
            case "x86_64", "i686" -> "pc";
            case "ppc64" -> "pseries";
            case "ppc" -> "g3beige";
            case "s390x" -> "s390-ccw-virtio";
            case "aarch64", "armv7l" -> "integratorcp";
            case "riscv64", "riscv32" -> "spike";
            case "sparc" -> "SS-5";
            default -> "";
        };
    }

    private static List<GicVersion> gicVersions(QemuFacts facts) throws IOException {
        List<GicVersion> versions = new ArrayList<>();
        for (JsonNode gic : facts.ask("query-gic-capabilities")) {
            versions.add(new GicVersion(
                    gic.path("version").asInt(),
                    gic.path("kernel").asBoolean(),
                    gic.path("emulated").asBoolean()));
        }
        return versions;
    }

    private static String text(JsonNode node, String name) {
        return node.has(name) ? node.path(name).asText() : null;
    }
}
