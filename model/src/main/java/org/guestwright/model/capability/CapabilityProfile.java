// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one QEMU program can do: its version, the features that libvirt tells apart by a flag, its machine types and its CPU
 * models. Profiles come with the product ({@link CapabilityProfiles}), or are made from libvirt's capability cache.
 */
public final class CapabilityProfile {
    /** What a QEMU offers with one accelerator; machines and models are in QEMU's order. */
    public record Target(List<MachineType> machines, List<CpuModel> cpuModels, HostCpu hostCpu) {
        private static final Target NOTHING = new Target(List.of(), List.of(), null);
    }

    /** The machines of a target by what people ask for: by name, by alias, and the first CPU model by its type. */
    private record Names(
            Map<String, MachineType> machines, Map<String, MachineType> aliases, Map<String, CpuModel> models) {
        private static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

        static Names of(Target target) {
            Names names = new Names(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (MachineType machine : target.machines()) {
                names.machines.putIfAbsent(machine.name(), machine);
                if (machine.alias() != null) {
                    names.aliases.putIfAbsent(machine.alias(), machine);
                }
            }
            for (CpuModel model : target.cpuModels()) {
                if (model.typeName() != null) {
                    names.models.putIfAbsent(model.typeName(), model);
                }
            }
            return names;
        }
    }

    private final String name;
    private final String arch;
    private final int version;
    private final Set<String> flags;
    private final BitSet numbers = new BitSet();
    private final EnumSet<Capability> capabilities = EnumSet.noneOf(Capability.class);
    private final Map<Accelerator, Target> targets;
    private final Map<Accelerator, Names> names = new EnumMap<>(Accelerator.class);
    private final List<GicVersion> gicVersions;
    private final List<String> hypervFeatures;
    private final Set<String> tpmVersions;
    private final SevFacts sev;

    /** A profile of these facts; {@link #name} and the other methods tell what each is. */
    public CapabilityProfile(
            String name,
            String arch,
            int version,
            Set<String> flags,
            Map<Accelerator, Target> targets,
            List<GicVersion> gicVersions,
            List<String> hypervFeatures) {
        this(name, arch, version, flags, targets, gicVersions, hypervFeatures, Set.of("1.2", "2.0"), null);
    }

    private CapabilityProfile(
            String name,
            String arch,
            int version,
            Set<String> flags,
            Map<Accelerator, Target> targets,
            List<GicVersion> gicVersions,
            List<String> hypervFeatures,
            Set<String> tpmVersions,
            SevFacts sev) {
        this.name = name;
        this.arch = arch;
        this.version = version;
        this.flags = flags;
        this.targets = targets;
        this.gicVersions = gicVersions;
        this.hypervFeatures = hypervFeatures;
        this.tpmVersions = tpmVersions;
        this.sev = sev;
        targets.forEach((accelerator, target) -> names.put(accelerator, Names.of(target)));
        for (String flag : flags) {
            numbers.set(Flag.of(flag).number());
        }
        for (Capability capability : Capability.values()) {
            if (flags.contains(capability.flag())) {
                capabilities.add(capability);
            }
        }
    }

    /** The name it goes by: architecture and version, {@code ppc64-7.1.0}, and a variant, {@code aarch64-7.0.0+hvf}. */
    public String name() {
        return name;
    }

    /** The guest architecture, by libvirt's name: {@code x86_64}, {@code ppc64}, ... */
    public String arch() {
        return arch;
    }

    /** QEMU's version as major * 1,000,000 + minor * 1,000 + micro; a release candidate of 9.1.0 is 9,000,090. */
    public int version() {
        return version;
    }

    public boolean has(Capability capability) {
        return capabilities.contains(capability);
    }

    /** Whether QEMU has the feature that libvirt gives this flag. */
    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** Whether QEMU has the feature that libvirt gives this flag. */
    public boolean has(Flag flag) {
        return numbers.get(flag.number());
    }

    /** All flags, in libvirt's order. */
    public Set<String> flags() {
        return flags;
    }

    /** The accelerators that QEMU was built with and could use. */
    public Set<Accelerator> accelerators() {
        return targets.keySet();
    }

    /** What QEMU offers with that accelerator: nothing, where it does not have it. */
    public Target target(Accelerator accelerator) {
        Target target = targets.get(accelerator);
        return target == null ? Target.NOTHING : target;
    }

    public List<MachineType> machines(Accelerator accelerator) {
        return target(accelerator).machines();
    }

    public Optional<MachineType> machine(Accelerator accelerator, String machine) {
        return Optional.ofNullable(names(accelerator).machines.get(machine));
    }

    /** The machine that QEMU takes by itself; it stands first. */
    public Optional<MachineType> defaultMachine(Accelerator accelerator) {
        return machines(accelerator).stream().findFirst();
    }

    /** The versioned name for an alias; any other name is given back as it is. */
    public String canonicalMachine(Accelerator accelerator, String machine) {
        MachineType type = names(accelerator).aliases.get(machine);
        return type == null ? machine : type.name();
    }

    public List<CpuModel> cpuModels(Accelerator accelerator) {
        return target(accelerator).cpuModels();
    }

    /** The CPU model that QEMU gives a machine when none is named; the first model of the machine's CPU type. */
    public Optional<String> defaultCpu(Accelerator accelerator, String machine) {
        return machine(accelerator, machine)
                .map(MachineType::defaultCpu)
                .map(names(accelerator).models::get)
                .map(CpuModel::name);
    }

    private Names names(Accelerator accelerator) {
        return names.getOrDefault(accelerator, Names.NONE);
    }

    /** The versions of the interrupt controller that arm guests can have. */
    public List<GicVersion> gicVersions() {
        return gicVersions;
    }

    /** The Hyper-V enlightenments that the host's KVM has. */
    public List<String> hypervFeatures() {
        return hypervFeatures;
    }

    /** How the host's processor encrypts the memory of guests; {@code null} where it does not. */
    public SevFacts sev() {
        return sev;
    }

    /** The TPM versions that the TPM emulator beside QEMU can do; a profile says nothing of it, so both are taken as given. */
    public Set<String> tpmVersions() {
        return tpmVersions;
    }

    /**
     * This profile with each machine alias as a machine of its own, in the place of the one it stands for, which moves to
     * the end. A guest that names an alias then keeps it, whatever the newest version is.
     */
    public CapabilityProfile withAliasesAsMachines() {
        Map<Accelerator, Target> changed = new EnumMap<>(Accelerator.class);
        targets.forEach((accelerator, target) -> {
            List<MachineType> machines = new ArrayList<>();
            List<MachineType> moved = new ArrayList<>();
            for (MachineType machine : target.machines()) {
                if (machine.alias() == null) {
                    machines.add(machine);
                } else {
                    machines.add(machine.named(machine.alias(), machine.isDefault()));
                    moved.add(machine.named(machine.name(), false));
                }
            }
            machines.addAll(moved);
            changed.put(accelerator, new Target(List.copyOf(machines), target.cpuModels(), target.hostCpu()));
        });
        return new CapabilityProfile(
                name, arch, version, flags, changed, gicVersions, hypervFeatures, tpmVersions, sev);
    }

    /** This profile of a host whose processor encrypts the memory of guests. */
    CapabilityProfile withSev(SevFacts facts) {
        return new CapabilityProfile(
                name, arch, version, flags, targets, gicVersions, hypervFeatures, tpmVersions, facts);
    }

    /** This profile of a host that has these interrupt controllers. */
    public CapabilityProfile withGicVersions(List<GicVersion> versions) {
        return new CapabilityProfile(
                name, arch, version, flags, targets, List.copyOf(versions), hypervFeatures, tpmVersions, sev);
    }

    /** This profile of a QEMU that has some flags more, and lacks others. */
    public CapabilityProfile withFlags(Set<String> added, Set<String> removed) {
        Set<String> changed = new LinkedHashSet<>(flags);
        changed.addAll(added);
        changed.removeAll(removed);
        return new CapabilityProfile(
                name, arch, version, changed, targets, gicVersions, hypervFeatures, tpmVersions, sev);
    }

    /** This profile of a host whose TPM emulator can do just these versions. */
    public CapabilityProfile withTpmVersions(Set<String> versions) {
        return new CapabilityProfile(
                name, arch, version, flags, targets, gicVersions, hypervFeatures, Set.copyOf(versions), sev);
    }

    @Override
    public String toString() {
        return name;
    }
}
