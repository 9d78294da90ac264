// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.cpu.CpuPackage.Literals.*;

import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.cpu.Cpu;
import org.guestwright.model.cpu.CpuCacheLevel;
import org.guestwright.model.cpu.CpuCacheMode;
import org.guestwright.model.cpu.CpuFeature;
import org.guestwright.model.cpu.CpuFeaturePolicy;
import org.guestwright.model.cpu.CpuMaxPhysAddrMode;
import org.guestwright.model.cpu.CpuMode;

/** The CPU's model and what is changed of it. */
final class CpuRules extends Subject<Cpu> {
    CpuRules() {
        super(CPU, Stage.MACHINE);

        wrong("cpu.model.missing", "Missing CPU model name")
                .asWritten()
                .at(CPU__MODEL)
                .advice("name the model")
                .when(cpu ->
                        cpu.getModel() != null && cpu.getModel().getName() == null && cpu.getMode() == CpuMode.CUSTOM);
        wrong("cpu.features.model", "Non-empty feature list specified without CPU model")
                .asWritten()
                .at(CPU__FEATURES)
                .advice("name the model, or set the mode")
                .when(cpu -> !cpu.getFeatures().isEmpty()
                        && cpu.getModel() == null
                        && (cpu.getMode() == null || cpu.getMode() == CpuMode.CUSTOM)
                        && cpu.getMatch() != null);
        rule(
                        org.guestwright.model.diagnostic.Category.XML_ERROR,
                        "cpu.feature.double",
                        "CPU feature '%s' specified more than once")
                .asWritten()
                .across()
                .advice("keep one of them")
                .each((cpu, machine, violations) -> {
                    for (int i = 0; i < cpu.getFeatures().size(); i++) {
                        String name = cpu.getFeatures().get(i).getName();
                        for (int j = 0; j < i && name != null; j++) {
                            if (name.equals(cpu.getFeatures().get(j).getName())) {
                                violations.report(cpu.getFeatures().get(i), CPU_FEATURE__NAME, name);
                            }
                        }
                    }
                });
        unsupported("cpu.sve.disabled", "SVE disabled, but SVE vector lengths provided")
                .asWritten()
                .at(CPU__FEATURES)
                .advice("enable sve, or leave the lengths out")
                .when(CpuRules::lacksSve);
        unsupported(
                        "cpu.address-bits.arch",
                        "CPU maximum physical address bits specification is not supported for '%s' architecture",
                        (cpu, machine) -> machine.arch())
                .at(CPU__MAXPHYSADDR)
                .advice("leave it out")
                .when((cpu, machine) -> cpu.getMaxphysaddr() != null && !machine.isX86());
        unsupported(
                        "cpu.address-bits.passthrough",
                        "CPU maximum physical address bits number specification cannot be used with "
                                + "mode='passthrough'")
                .at(CPU_MAX_PHYS_ADDR__BITS)
                .advice("leave the bits out")
                .when(
                        Cpu::getMaxphysaddr,
                        bits -> bits.getMode() == CpuMaxPhysAddrMode.PASSTHROUGH && bits.getBits() != null);
        unsupported(
                        "cpu.address-bits.limit",
                        "CPU maximum physical address bits limit specification cannot be used with " + "mode='emulate'")
                .at(CPU_MAX_PHYS_ADDR__LIMIT)
                .advice("leave the limit out")
                .when(
                        Cpu::getMaxphysaddr,
                        bits -> bits.getMode() == CpuMaxPhysAddrMode.EMULATE && bits.getLimit() != null);
        cache();
        unsupported(
                        "cpu.migratable.unsupported",
                        "Migratable attribute for host-passthrough CPU is not supported by this QEMU binary")
                .lacking("cpu.migratable")
                .at(CPU__MIGRATABLE)
                .advice("leave it out")
                .when(cpu -> cpu.getMode() == CpuMode.HOST_PASSTHROUGH && isOn(cpu.getMigratable()));
        unsupported("cpu.maximum.unsupported", "maximum CPU is not supported by QEMU binary")
                .lacking("cpu-max")
                .at(CPU__MODE)
                .advice("name a model")
                .when(cpu -> cpu.getMode() == CpuMode.MAXIMUM);
        unsupported(
                        "cpu.mode.unsupported",
                        "CPU mode '%s' for %s %s domain on %s host is not supported by hypervisor",
                        (cpu, machine) -> cpu.getMode(),
                        (cpu, machine) -> machine.arch(),
                        (cpu, machine) -> machine.domain().getType(),
                        (cpu, machine) -> machine.profile().arch())
                .in(Stage.START)
                .at(CPU__MODE)
                .advice("take kvm, or the mode maximum, or name a model")
                .when((cpu, machine) ->
                        cpu.getMode() == CpuMode.HOST_PASSTHROUGH && machine.accelerator() == Accelerator.TCG);
    }

    private void cache() {
        unsupported(
                        "cpu.cache.arch",
                        "CPU cache specification is not supported for '%s' architecture",
                        (cpu, machine) -> machine.arch())
                .at(CPU__CACHE)
                .advice("leave it out")
                .when((cpu, machine) -> cpu.getCache() != null && !machine.isX86());
        unsupported("cpu.cache.emulate", "CPU cache mode 'emulate' can only be used with level='3'")
                .at(CPU_CACHE__LEVEL)
                .advice("set the level to 3")
                .when(
                        Cpu::getCache,
                        cache -> cache.getMode() == CpuCacheMode.EMULATE && cache.getLevel() != CpuCacheLevel.LEVEL3);
        unsupported(
                        "cpu.cache.passthrough",
                        "CPU cache mode 'passthrough' can only be used with 'host-passthrough' / 'maximum' CPUs")
                .at(CPU_CACHE__MODE)
                .advice("take the mode host-passthrough for the CPU, or emulate for the cache")
                .when(cpu -> cpu.getCache() != null
                        && cpu.getCache().getMode() == CpuCacheMode.PASSTHROUGH
                        && cpu.getMode() != CpuMode.HOST_PASSTHROUGH
                        && cpu.getMode() != CpuMode.MAXIMUM);
        unsupported("cpu.cache.level", "unsupported CPU cache level for mode '%s'", (cpu, machine) -> cpu.getCache()
                        .getMode())
                .at(CPU_CACHE__LEVEL)
                .advice("leave the level out")
                .when(
                        Cpu::getCache,
                        cache -> cache.getLevel() != null
                                && (cache.getMode() == CpuCacheMode.PASSTHROUGH
                                        || cache.getMode() == CpuCacheMode.DISABLE));
    }

    private static boolean lacksSve(Cpu cpu) {
        boolean lengths = false;
        boolean disabled = false;
        for (CpuFeature feature : cpu.getFeatures()) {
            if ("sve".equals(feature.getName())) {
                disabled = feature.getPolicy() == CpuFeaturePolicy.DISABLE
                        || feature.getPolicy() == CpuFeaturePolicy.FORBID;
            } else if (feature.getName() != null && feature.getName().startsWith("sve")) {
                lengths = true;
            }
        }
        return lengths && disabled;
    }
}
