// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guestwright.model.capability.CpuModel;
import org.guestwright.model.capability.HostCpu;
import org.guestwright.model.cpu.Cpu;
import org.guestwright.model.cpu.CpuFeature;
import org.guestwright.model.processor.CpuDescription;
import org.guestwright.model.processor.HostModels;
import org.guestwright.model.processor.X86CpuDecoder;
import org.guestwright.model.processor.X86CpuMap;
import org.guestwright.model.processor.X86Feature;
import org.guestwright.model.processor.X86Model;
import org.guestwright.qemu.Guest;

/** What is asked of named CPUs: the host's, and the nearest one of those that QEMU offers. */
final class HostDescription {
    private HostDescription() {}

    /** The host's CPU without what does not survive a migration. */
    static Optional<CpuDescription> migratable(Guest guest) {
        CpuDescription told = guest.host().cpu();
        if (told == null || !guest.machine().isX86()) {
            return HostModels.of(guest.machine().profile(), guest.machine().accelerator());
        }
        X86CpuMap map = X86CpuMap.bundled();
        return Optional.of(new CpuDescription(
                told.model(),
                told.flags().stream()
                        .filter(flag -> {
                            X86Feature feature = map.feature(flag.name());
                            return feature == null || feature.survivesMigration();
                        })
                        .toList()));
    }

    /** Whether QEMU has a feature of that name, on or off. */
    static boolean isKnown(HostCpu host, String name) {
        if (host.properties().containsKey(name)) {
            return true;
        }
        X86Feature feature = X86CpuMap.bundled().feature(name);
        return feature != null && feature.qemuNames().stream().anyMatch(host.properties()::containsKey);
    }

    /** All features of a CPU, those of its model among them. */
    static Set<String> features(CpuDescription cpu) {
        X86Model model = X86CpuMap.bundled().model(cpu.model());
        Set<String> names = new LinkedHashSet<>(model == null ? List.of() : model.features());
        for (CpuDescription.Flag flag : cpu.flags()) {
            if (flag.on()) {
                names.add(flag.name());
            } else {
                names.remove(flag.name());
            }
        }
        return names;
    }

    /** The CPU that comes nearest to a model, of those that QEMU offers; {@code null} where there is none. */
    static CpuDescription nearest(X86Model model, Cpu cpu, List<CpuModel> offered) {
        X86CpuMap map = X86CpuMap.bundled();
        BitSet bits = (BitSet) model.bits().clone();
        for (CpuFeature wish : cpu.getFeatures()) {
            X86Feature feature = map.feature(wish.getName());
            if (feature == null) {
                continue;
            }
            switch (wish.getPolicy()) {
                case FORCE, REQUIRE, OPTIONAL -> bits.or(feature.bits());
                default -> bits.andNot(feature.bits());
            }
        }
        X86Model.Signature signature = model.signatures().isEmpty()
                ? new X86Model.Signature(0, 0, 0, 0)
                : model.signatures().get(0);
        return new X86CpuDecoder(map)
                .decode(
                        new X86CpuDecoder.Processor(
                                bits, model.vendor(), signature.family(), signature.model(), signature.firstStepping()),
                        offered);
    }
}
