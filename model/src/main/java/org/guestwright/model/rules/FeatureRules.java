// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.feature.FeaturePackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.model.cpu.CpuMode;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.feature.FeatureState;
import org.guestwright.model.feature.Features;
import org.guestwright.model.feature.HypervCustom;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.types.OnOff;

/** Features of the machine that only some machines have. */
final class FeatureRules extends Subject<Features> {
    private static final String MACHINE =
            "The '%s' feature is not supported for architecture '%s' or machine type '%s'";

    FeatureRules() {
        super(FEATURES, Stage.MACHINE);
        x86();
        pseries();
        arm();
        anywhere();
    }

    private void x86() {
        notFor("ioapic", FEATURES__IOAPIC, machine -> !machine.isX86());
        unsupported("feature.vmport", "vmport is not available with this QEMU binary")
                .at(FEATURES__VMPORT)
                .advice("leave it out")
                .when((features, machine) -> features.getVmport() != null
                        && features.getVmport().getState() != null
                        && !(machine.isX86() && !machine.name().equals("microvm")));
        unsupported("feature.vmport.ps2", "vmport feature requires the ps2 feature not to be disabled")
                .at(FEATURES__VMPORT)
                .across()
                .advice("leave one of them out")
                .when(features -> features.getVmport() != null
                        && features.getVmport().getState() == OnOff.ON
                        && isOff(features.getPs2()));
        unsupported(
                        "feature.apic.eoi",
                        "The 'eoi' attribute of the 'apic' feature is not supported for architecture '%s' or machine "
                                + "type '%s'",
                        (features, machine) -> machine.arch(),
                        (features, machine) -> machine.name())
                .at(APIC__EOI)
                .advice("leave it out")
                .when((features, machine) ->
                        features.getApic() != null && features.getApic().getEoi() != null && !machine.isX86());
        notFor("pvspinlock", FEATURES__PVSPINLOCK, machine -> !machine.isX86());
        unsupported(
                        "feature.hyperv.machine",
                        "Hyperv features are not supported for architecture '%s' or machine type '%s'",
                        (features, machine) -> machine.arch(),
                        (features, machine) -> machine.name())
                .at(FEATURES__HYPERV)
                .advice("leave them out")
                .when((features, machine) -> features.getHyperv() != null && !machine.isX86() && !machine.isArmVirt());
        wrong("feature.hyperv.spinlocks", "HyperV spinlock retry count must be at least 4095")
                .at(FEATURES__HYPERV)
                .advice("raise the retries")
                .asWritten()
                .when(features -> features.getHyperv() instanceof HypervCustom custom
                        && custom.getSpinlocks() != null
                        && isOn(custom.getSpinlocks().getState())
                        && custom.getSpinlocks().getRetries() != null
                        && custom.getSpinlocks().getRetries().longValue() < 4095);
        unsupported("feature.ps2", "ps2 feature state cannot be controlled with this QEMU binary")
                .at(FEATURES__PS2)
                .advice("leave it out")
                .when((features, machine) ->
                        features.getPs2() != null && !(machine.hasPs2() && machine.has("machine-i8042-opt")));
        unsupported("feature.tseg.machine", "SMM TSEG is only supported with q35 machine type")
                .at(SMM__TSEG)
                .advice("leave it out")
                .when((features, machine) -> hasTseg(features) && !machine.isQ35());
        unsupported("feature.tseg.unsupported", "Setting TSEG size is not supported with this QEMU binary")
                .lacking("mch.extended-tseg-mbytes")
                .at(SMM__TSEG)
                .advice("leave it out")
                .when((features, machine) -> hasTseg(features) && machine.isQ35());
        unsupported("feature.tseg.size", "SMM TSEG size must be divisible by 1 MiB")
                .at(SMM__TSEG)
                .advice("take whole MiB")
                .when((features, machine) -> hasTseg(features)
                        && machine.isQ35()
                        && features.getSmm().getTseg().bytes("MiB") % (1 << 20) != 0);
    }

    private void pseries() {
        notFor("hpt", FEATURES__HPT, machine -> !machine.isPseries());
        notFor("htm", FEATURES__HTM, machine -> !machine.isPseries());
        notFor("nested-hv", FEATURES__NESTED_HV, machine -> !machine.isPseries());
        notFor("ccf-assist", FEATURES__CCF_ASSIST, machine -> !machine.isPseries());
        notFor("cfpc", FEATURES__CFPC, machine -> !machine.isPseries());
        notFor("sbbc", FEATURES__SBBC, machine -> !machine.isPseries());
        notFor("ibs", FEATURES__IBS, machine -> !machine.isPseries());
        unsupported("feature.pmu", "PMU is always enabled for architecture '%s'", (features, machine) -> machine.arch())
                .at(FEATURES__PMU)
                .advice("leave it out")
                .when((features, machine) ->
                        features.getPmu() != null && features.getPmu().getState() == OnOff.OFF && machine.isPower64());
    }

    private void arm() {
        notFor("gic", FEATURES__GIC, machine -> !machine.isArmVirt());
        notFor("ras", FEATURES__RAS, machine -> !machine.isArmVirt());
        lacking(
                "ras.unsupported",
                FEATURES__RAS,
                "machine.virt.ras",
                "ras feature is not available with this QEMU binary",
                features -> features.getRas() != null);
    }

    private void anywhere() {
        unsupported("feature.vmcoreinfo", "vmcoreinfo is not available with this QEMU binary")
                .lacking("vmcoreinfo")
                .at(FEATURES__VMCOREINFO)
                .advice("leave it out")
                .when(features -> features.getVmcoreinfo() != null
                        && features.getVmcoreinfo().getState() != OnOff.OFF);
        wrong("feature.kvm.dirty-ring", "dirty ring must be power of 2 and ranges [1024, 65536]")
                .asWritten()
                .at(KVM_DIRTY_RING__SIZE)
                .advice("take 1024, 2048, ... 65536")
                .when(features -> features.getKvm() != null
                        && features.getKvm().getDirtyRing() != null
                        && features.getKvm().getDirtyRing().getState() == OnOff.ON
                        && !isRing(number(features.getKvm().getDirtyRing().getSize(), 0)));
        unsupported("feature.kvm.dedicated", "kvm-hint-dedicated=on is only applicable for cpu host-passthrough")
                .at(FEATURES__KVM)
                .across()
                .advice("take the CPU mode host-passthrough")
                .in(Stage.START)
                .when((features, machine) -> features.getKvm() != null
                        && features.getKvm().getHintDedicated() != null
                        && isOn(features.getKvm().getHintDedicated().getState())
                        && !passesHostCpu(machine.domain()));
        unsupported(
                        "feature.tcg.type",
                        "TCG features are incompatible with domain type '%s'",
                        (features, machine) -> machine.domain().getType())
                .at(FEATURES__TCG)
                .advice("take the type qemu, or leave them out")
                .when((features, machine) ->
                        features.getTcg() != null && machine.domain().getType() != DomainType.QEMU);
        unsupported("feature.tcg.size", "tb-cache size must be an integer multiple of MiB")
                .at(TCG_FEATURES__TB_CACHE)
                .advice("take whole MiB")
                .when(features -> features.getTcg() != null
                        && features.getTcg().getTbCache() != null
                        && features.getTcg().getTbCache().kibibytes("KiB") % 1024 != 0);
        lacking(
                "async-teardown",
                FEATURES__ASYNC_TEARDOWN,
                "run-with.async-teardown",
                "asynchronous teardown is not available with this QEMU binary",
                features -> features.getAsyncTeardown() != null
                        && isYes(features.getAsyncTeardown().getEnabled()));
    }

    private void notFor(String name, EReference feature, java.util.function.Predicate<Machine> lacksIt) {
        unsupported(
                        "feature." + name + ".machine",
                        MACHINE,
                        (features, machine) -> name,
                        (features, machine) -> machine.arch(),
                        (features, machine) -> machine.name())
                .at(feature)
                .advice("leave it out")
                .when((features, machine) -> features.eGet(feature) instanceof EObject && lacksIt.test(machine));
    }

    private void lacking(
            String name, EReference feature, String flag, String message, java.util.function.Predicate<Features> used) {
        unsupported("feature." + name, message)
                .lacking(flag)
                .at(feature)
                .advice("leave it out, or take another QEMU")
                .when(used);
    }

    private static boolean isRing(long size) {
        return Long.bitCount(size) == 1 && size >= 1024 && size <= 65536;
    }

    private static boolean isOff(FeatureState state) {
        return state != null && state.getState() == OnOff.OFF;
    }

    private static boolean hasTseg(Features features) {
        return features.getSmm() != null
                && features.getSmm().getTseg() != null
                && features.getSmm().getState() != OnOff.OFF;
    }

    private static boolean passesHostCpu(Domain domain) {
        return domain.getCpu() != null && domain.getCpu().getMode() == CpuMode.HOST_PASSTHROUGH;
    }
}
