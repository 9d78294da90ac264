// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.cpu.CpuPackage.Literals.*;
import static org.guestwright.model.domain.DomainPackage.Literals.*;

import org.guestwright.model.clock.TscTimer;
import org.guestwright.model.cpu.CpuFeature;
import org.guestwright.model.cpu.CpuFeaturePolicy;
import org.guestwright.model.cpu.CpuMode;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.feature.HypervPassthrough;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.types.OnOff;

/** What else keeps a guest from being migrated while it runs (libvirt 10.7, src/qemu/qemu_migration.c). */
final class MigrationMachineAdvice extends Subject<Domain> {
    MigrationMachineAdvice() {
        super(DOMAIN, Stage.ADVICE);

        information("migration.cpu.passthrough", "the guest can be migrated only to a host with the very same CPU")
                .across()
                .at(CPU__MODE)
                .advice("take a named model, or host-model, which the other host must be able to do")
                .because(
                        "It sees the host's own CPU: kernel, firmware and microcode of both hosts have to be the same as well.")
                .when(domain -> isMode(domain, CpuMode.HOST_PASSTHROUGH));
        information(
                        "migration.cpu.maximum",
                        "the guest can be migrated only to a host and a QEMU that can do just the same")
                .across()
                .at(CPU__MODE)
                .advice("take a named model, or host-model")
                .because("The CPU has all that QEMU can do here, be it the host's or emulated.")
                .when(domain -> isMode(domain, CpuMode.MAXIMUM));
        information("migration.cpu.migratable", "the guest cannot be migrated with migratable = off")
                .across()
                .at(CPU__MIGRATABLE)
                .advice("leave it out")
                .because("The CPU then has features such as invtsc, with which QEMU refuses to migrate.")
                .when(domain -> domain.getCpu() != null && domain.getCpu().getMigratable() == OnOff.OFF);
        information("migration.cpu.invtsc", "the guest cannot be migrated with the CPU feature invtsc")
                .across()
                .advice("add timer tsc { frequency = ... } to the clock, or leave the feature out")
                .because(
                        "It promises that the counter never changes its pace, which the other host can keep only if it knows it.")
                .each((domain, machine, violations) -> {
                    if (domain.getCpu() != null && !hasFrequency(domain)) {
                        for (CpuFeature feature : domain.getCpu().getFeatures()) {
                            if ("invtsc".equals(feature.getName())
                                    && (feature.getPolicy() == null
                                            || feature.getPolicy() == CpuFeaturePolicy.REQUIRE
                                            || feature.getPolicy() == CpuFeaturePolicy.FORCE)) {
                                violations.report(feature, CPU_FEATURE__NAME);
                            }
                        }
                    }
                });
        information(
                        "migration.hyperv.passthrough",
                        "the guest cannot be migrated with the Hyper-V features of the host")
                .across()
                .at(DOMAIN__FEATURES)
                .advice("name the features, with mode = custom")
                .because("The other host's may be others, so QEMU refuses.")
                .when(domain ->
                        domain.getFeatures() != null && domain.getFeatures().getHyperv() instanceof HypervPassthrough);
        information("migration.launch-security", "the guest cannot be migrated with its memory encrypted")
                .across()
                .at(DOMAIN__LAUNCH_SECURITY)
                .advice("shut it down, and start it at the other host")
                .because("Only the CPU has the key, and QEMU has no way yet to hand it over.")
                .when(domain -> domain.getLaunchSecurity() != null);
        information("migration.nvram", "the UEFI variables are in a file of this host")
                .across()
                .at(DOMAIN__OS)
                .advice("copy the file, or keep it on shared storage, if the guest is to be migrated while it is off")
                .because("Of a guest that runs, QEMU sends what the variables hold; libvirt copies no file.")
                .when(domain -> domain.getOs() != null
                        && domain.getOs().getNvram() != null
                        && domain.getOs().getNvram() instanceof org.guestwright.model.nvram.FileNvram);
    }

    private static boolean isMode(Domain domain, CpuMode mode) {
        return domain.getCpu() != null && domain.getCpu().getMode() == mode;
    }

    private static boolean hasFrequency(Domain domain) {
        return domain.getClock() != null
                && domain.getClock().getTimers().stream()
                        .anyMatch(timer -> timer instanceof TscTimer tsc && isSet(tsc.getFrequency()));
    }
}
