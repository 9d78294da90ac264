// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.Optional;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.cpu.Cpu;
import org.guestwright.model.cpu.CpuCheck;
import org.guestwright.model.cpu.CpuFactory;
import org.guestwright.model.cpu.CpuFallback;
import org.guestwright.model.cpu.CpuFeature;
import org.guestwright.model.cpu.CpuFeaturePolicy;
import org.guestwright.model.cpu.CpuMatch;
import org.guestwright.model.cpu.CpuMode;
import org.guestwright.model.cpu.CpuModel;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** The CPU: the machine's own where none is described, and what is checked of it. */
final class CpuDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Domain domain = guest.domain();
        Cpu written = domain.getCpu();
        if (written != null) {
            asParsed(written);
        }
        if (written == null || written.getMode() == CpuMode.CUSTOM && !hasModel(written)) {
            machineDefault(guest.machine()).ifPresent(model -> setDefault(guest, model));
        }
        Cpu cpu = domain.getCpu();
        if (cpu == null) {
            return;
        }
        if (isHostCpu(cpu) && cpu.getMode() == CpuMode.HOST_PASSTHROUGH && cpu.getMigratable() == null) {
            if (guest.has(Capability.CPU_MIGRATABLE)) {
                cpu.setMigratable(OnOff.ON);
            } else if (guest.machine().isX86()) {
                cpu.setMigratable(OnOff.OFF);
            }
        }
        boolean described = cpu.getMode() != CpuMode.CUSTOM || hasModel(cpu);
        if (described && cpu.getCheck() == null) {
            boolean unchecked = isHostCpu(cpu)
                    || cpu.getMode() == CpuMode.CUSTOM && guest.machine().isEmulated();
            cpu.setCheck(unchecked ? CpuCheck.NONE : CpuCheck.PARTIAL);
        }
        if (!described) {
            cpu.setMode(null);
            cpu.setMatch(null);
            cpu.setCheck(null);
        }
    }

    /** What libvirt's parser takes for granted. */
    private static void asParsed(Cpu cpu) {
        if (cpu.getMode() == null) {
            cpu.setMode(CpuMode.CUSTOM);
        }
        if (cpu.getMode() != CpuMode.CUSTOM) {
            cpu.setMatch(null);
        } else if (cpu.getMatch() == null) {
            cpu.setMatch(CpuMatch.EXACT);
        }
        if (isHostCpu(cpu)) {
            cpu.setModel(null);
            cpu.setVendor(null);
        } else if (hasModel(cpu) && cpu.getModel().getFallback() == null) {
            cpu.getModel().setFallback(CpuFallback.ALLOW);
        } else if (!hasModel(cpu) && cpu.getModel() != null) {
            cpu.getModel().setFallback(null);
            if (cpu.getModel().getVendorId() == null) {
                cpu.setModel(null);
            }
        }
        if (cpu.getTopology() != null) {
            if (cpu.getTopology().getDies() == null) {
                cpu.getTopology().setDies(Numeral.of(1));
            }
            if (cpu.getTopology().getClusters() == null) {
                cpu.getTopology().setClusters(Numeral.of(1));
            }
        }
        for (CpuFeature feature : cpu.getFeatures()) {
            if (feature.getPolicy() == null) {
                feature.setPolicy(CpuFeaturePolicy.REQUIRE);
            }
        }
    }

    private static Optional<String> machineDefault(Machine machine) {
        boolean told = machine.isX86() || machine.isS390() || machine.isPower64() || machine.isEmulated();
        boolean described = machine.isX86()
                || machine.isS390()
                || machine.isPower64()
                || machine.isArm()
                || machine.isArch("riscv64")
                || machine.isLoongarch();
        return told && described
                ? machine.profile().defaultCpu(machine.accelerator(), machine.name())
                : Optional.empty();
    }

    private static void setDefault(Guest guest, String name) {
        Cpu cpu = guest.domain().getCpu();
        if (cpu == null) {
            cpu = CpuFactory.eINSTANCE.createCpu();
            guest.domain().setCpu(cpu);
        }
        if (name.equals("host")) {
            cpu.setMode(guest.machine().isS390() ? CpuMode.HOST_MODEL : CpuMode.HOST_PASSTHROUGH);
            cpu.setMatch(null);
            return;
        }
        CpuModel model = CpuFactory.eINSTANCE.createCpuModel();
        model.setName(name);
        model.setFallback(CpuFallback.FORBID);
        cpu.setModel(model);
        cpu.setMode(CpuMode.CUSTOM);
        cpu.setMatch(CpuMatch.EXACT);
        cpu.setCheck(CpuCheck.NONE);
    }

    static boolean hasModel(Cpu cpu) {
        return cpu.getModel() != null
                && cpu.getModel().getName() != null
                && !cpu.getModel().getName().isEmpty();
    }

    static boolean isHostCpu(Cpu cpu) {
        return cpu.getMode() == CpuMode.HOST_PASSTHROUGH || cpu.getMode() == CpuMode.MAXIMUM;
    }
}
