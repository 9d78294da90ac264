// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import java.util.Set;
import org.guestwright.model.capability.CpuModel;
import org.guestwright.model.capability.HostCpu;
import org.guestwright.model.cpu.Cpu;
import org.guestwright.model.cpu.CpuFactory;
import org.guestwright.model.cpu.CpuFallback;
import org.guestwright.model.cpu.CpuFeature;
import org.guestwright.model.cpu.CpuFeaturePolicy;
import org.guestwright.model.cpu.CpuMatch;
import org.guestwright.model.cpu.CpuMode;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.processor.CpuDescription;
import org.guestwright.model.processor.X86CpuDecoder;
import org.guestwright.model.processor.X86CpuMap;
import org.guestwright.model.processor.X86Model;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;

/** The CPU as QEMU is told of it: the host's model by its name, another model where QEMU lacks the one that is asked for. */
final class GuestCpu implements CompletionStep {
    /** Features of libvirt's that QEMU never had, or has dropped as useless (libvirt 10.7, virQEMUCapsCPUFilterFeatures). */
    private static final Set<String> UNKNOWN_TO_QEMU = Set.of("cmt", "mbm_total", "mbm_local", "osxsave", "ospke");

    @Override
    public void apply(Guest guest) {
        Cpu cpu = guest.domain().getCpu();
        if (cpu == null
                || cpu.getMode() == null
                || !guest.machine().isX86() && !guest.machine().isS390()) {
            return;
        }
        switch (cpu.getMode()) {
            case HOST_MODEL -> describe(cpu, host(guest, cpu));
            case CUSTOM -> {
                if (!hasModel(cpu)) {
                    return;
                }
                if (cpu.getMatch() == CpuMatch.MINIMUM && guest.machine().isX86()) {
                    describe(cpu, host(guest, cpu));
                }
            }
            default -> {}
        }
        if (guest.machine().isX86()) {
            if (cpu.getMode() == CpuMode.CUSTOM) {
                decideOptional(guest, cpu);
                named(guest, cpu);
            }
            HostCpu told = guest.machine()
                    .profile()
                    .target(guest.machine().accelerator())
                    .hostCpu();
            cpu.getFeatures()
                    .removeIf(feature -> UNKNOWN_TO_QEMU.contains(feature.getName())
                            || told != null
                                    && feature.getPolicy() == CpuFeaturePolicy.DISABLE
                                    && !HostDescription.isKnown(told, feature.getName()));
        }
    }

    private static CpuDescription host(Guest guest, Cpu cpu) {
        return HostDescription.migratable(guest)
                .orElseThrow(() -> new Refusal(
                        "cpu.host-model",
                        Category.CONFIG_UNSUPPORTED,
                        "CPU mode '" + cpu.getMode().getLiteral() + "' for "
                                + guest.machine().arch() + " "
                                + guest.domain().getType().getLiteral() + " domain on "
                                + guest.machine().profile().arch()
                                + " host is not supported by hypervisor",
                        cpu));
    }

    /** The host's model takes the place of what was there; the guest's own wishes come after it. */
    private static void describe(Cpu cpu, CpuDescription host) {
        List<CpuFeature> own = List.copyOf(cpu.getFeatures());
        cpu.getFeatures().clear();
        host.flags()
                .forEach(
                        flag -> set(cpu, flag.name(), flag.on() ? CpuFeaturePolicy.REQUIRE : CpuFeaturePolicy.DISABLE));
        own.forEach(feature -> set(cpu, feature.getName(), feature.getPolicy()));
        if (cpu.getModel() == null) {
            cpu.setModel(CpuFactory.eINSTANCE.createCpuModel());
        }
        cpu.getModel().setName(host.model());
        cpu.getModel().setFallback(CpuFallback.ALLOW);
        cpu.setMode(CpuMode.CUSTOM);
        cpu.setMatch(CpuMatch.EXACT);
    }

    private static void decideOptional(Guest guest, Cpu cpu) {
        Set<String> has = null;
        for (CpuFeature feature : cpu.getFeatures()) {
            if (feature.getPolicy() == CpuFeaturePolicy.OPTIONAL) {
                has = has == null ? HostDescription.features(host(guest, cpu)) : has;
                feature.setPolicy(
                        has.contains(feature.getName()) ? CpuFeaturePolicy.REQUIRE : CpuFeaturePolicy.DISABLE);
            }
        }
    }

    private static void named(Guest guest, Cpu cpu) {
        X86CpuMap map = X86CpuMap.bundled();
        X86Model model = map.model(cpu.getModel().getName());
        if (model != null) {
            model.removed().stream()
                    .filter(name -> find(cpu, name) == null)
                    .forEach(name -> set(cpu, name, CpuFeaturePolicy.DISABLE));
        }
        List<CpuModel> offered =
                guest.machine().profile().cpuModels(guest.machine().accelerator());
        if (offered.isEmpty() || X86CpuDecoder.find(offered, cpu.getModel().getName()) != null) {
            return;
        }
        CpuDescription nearest = cpu.getModel().getFallback() == CpuFallback.FORBID || model == null
                ? null
                : HostDescription.nearest(model, cpu, offered);
        if (nearest == null) {
            throw new Refusal(
                    "cpu.model.unsupported",
                    Category.CONFIG_UNSUPPORTED,
                    "CPU model " + cpu.getModel().getName() + " is not supported by hypervisor",
                    cpu);
        }
        List<CpuFeature> own = List.copyOf(cpu.getFeatures());
        cpu.getFeatures().clear();
        cpu.getModel().setName(nearest.model());
        nearest.flags()
                .forEach(
                        flag -> set(cpu, flag.name(), flag.on() ? CpuFeaturePolicy.REQUIRE : CpuFeaturePolicy.DISABLE));
        own.forEach(feature -> set(cpu, feature.getName(), feature.getPolicy()));
    }

    private static boolean hasModel(Cpu cpu) {
        return cpu.getModel() != null && cpu.getModel().getName() != null;
    }

    private static CpuFeature find(Cpu cpu, String name) {
        for (CpuFeature feature : cpu.getFeatures()) {
            if (name.equals(feature.getName())) {
                return feature;
            }
        }
        return null;
    }

    private static void set(Cpu cpu, String name, CpuFeaturePolicy policy) {
        CpuFeature feature = find(cpu, name);
        if (feature == null) {
            feature = CpuFactory.eINSTANCE.createCpuFeature();
            feature.setName(name);
            cpu.getFeatures().add(feature);
        }
        feature.setPolicy(policy);
    }
}
