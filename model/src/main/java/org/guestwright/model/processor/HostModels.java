// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CpuModel;
import org.guestwright.model.capability.HostCpu;

/** The CPU that a guest with the host's model gets: all of the host that survives a migration. */
public final class HostModels {
    private static final Map<HostCpu, Optional<CpuDescription>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private HostModels() {}

    /** The host's model as that QEMU told it; empty where it did not, or where the architecture has none. */
    public static Optional<CpuDescription> of(CapabilityProfile profile, Accelerator accelerator) {
        CapabilityProfile.Target target = profile.target(accelerator);
        HostCpu host = target.hostCpu();
        return switch (profile.arch()) {
            case "x86_64", "i686" -> host == null
                    ? Optional.empty()
                    : KNOWN.computeIfAbsent(host, cpu -> Optional.ofNullable(x86(cpu, target.cpuModels())));
            case "s390x" -> host == null
                    ? Optional.empty()
                    : KNOWN.computeIfAbsent(host, cpu -> Optional.of(s390(cpu)));
            default -> Optional.empty();
        };
    }

    private static CpuDescription x86(HostCpu host, List<CpuModel> offered) {
        X86CpuMap map = X86CpuMap.bundled();
        BitSet bits = new BitSet();
        host.properties().forEach((name, property) -> {
            X86Feature feature = map.feature(name);
            if (feature != null && property.isOn() && (property.migratable() || !host.migratable())) {
                bits.or(feature.bits());
            }
        });
        return new X86CpuDecoder(map)
                .decode(
                        new X86CpuDecoder.Processor(
                                bits,
                                map.vendors().get(text(host, "vendor")),
                                number(host, "family"),
                                number(host, "model"),
                                number(host, "stepping")),
                        offered);
    }

    private static CpuDescription s390(HostCpu host) {
        List<CpuDescription.Flag> flags = new ArrayList<>();
        host.properties().forEach((name, property) -> {
            if (property.isOn() || property.isOff()) {
                flags.add(new CpuDescription.Flag(
                        name, property.isOn() && (property.migratable() || !host.migratable())));
            }
        });
        return new CpuDescription(host.model(), List.copyOf(flags));
    }

    private static int number(HostCpu host, String name) {
        String value = text(host, name);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static String text(HostCpu host, String name) {
        HostCpu.Property property = host.properties().get(name);
        return property == null ? null : property.value();
    }
}
