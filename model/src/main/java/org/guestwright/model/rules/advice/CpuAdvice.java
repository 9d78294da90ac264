// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.cputune.CputunePackage.Literals.*;
import static org.guestwright.model.domain.DomainPackage.Literals.*;

import java.util.BitSet;
import java.util.List;
import org.guestwright.model.cputune.IoThreadPin;
import org.guestwright.model.cputune.VcpuPin;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.rules.Numbers;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;

/** Virtual CPUs and threads, and where they run. */
final class CpuAdvice extends Subject<Domain> {
    CpuAdvice() {
        super(DOMAIN, Stage.ADVICE);

        information("cpu.mode.missing", "the guest gets QEMU's default CPU, a model of long ago")
                .asWritten()
                .across()
                .at(DOMAIN__CPU)
                .advice("set cpu.mode = host-model, or host-passthrough where it is never migrated")
                .because(
                        "The default has no AES, AVX and the like, and none of the flags by which guests close the holes of their CPU.")
                .when((domain, machine) -> domain.getType() == DomainType.KVM
                        && machine.isX86()
                        && (domain.getCpu() == null
                                || domain.getCpu().getMode() == null
                                        && domain.getCpu().getModel() == null));
        warning("cputune.pin.unknown", "there is no vcpu %s to pin: the guest has %s")
                .asWritten()
                .across()
                .advice("take the number of a vcpu; they begin with 0")
                .because("libvirt drops the pin without a word.")
                .each((domain, machine, violations) -> {
                    for (VcpuPin pin : pins(domain)) {
                        if (pin.getVcpu() != null && pin.getVcpu().longValue() >= Vcpus.count(domain)) {
                            violations.report(pin, VCPU_PIN__VCPU, pin.getVcpu(), Vcpus.count(domain));
                        }
                    }
                });
        information("cputune.pin.some", "%s of %s vcpus are pinned")
                .across()
                .at(DOMAIN__CPUTUNE)
                .advice("pin the others, too, or say by vcpu.cpuset where they may run")
                .because("The others run on any CPU of the host, those of the pinned included, and slow these down.")
                .each((domain, machine, violations) -> {
                    BitSet pinned = new BitSet();
                    pins(domain)
                            .forEach(pin -> pinned.set(
                                    pin.getVcpu() == null ? 0 : pin.getVcpu().intValue()));
                    int count = pinned.cardinality();
                    if (count > 0
                            && count < Vcpus.count(domain)
                            && (domain.getVcpu() == null || domain.getVcpu().getCpuset() == null)) {
                        violations.report(domain, DOMAIN__CPUTUNE, count, Vcpus.count(domain));
                    }
                });
        information("cputune.emulator.shared", "QEMU's own threads share the host's CPU %s with a pinned vcpu")
                .across()
                .advice("pin them by emulatorpin to other CPUs of the host")
                .because(
                        "While QEMU works for a device, the vcpu stands still: guests that must answer in time do not.")
                .each((domain, machine, violations) -> {
                    BitSet shared = domain.getCputune() == null
                                    || domain.getCputune().getEmulatorpin() == null
                            ? new BitSet()
                            : Numbers.of(domain.getCputune().getEmulatorpin().getCpuset());
                    BitSet alone = alone(domain);
                    alone.and(shared);
                    if (!alone.isEmpty()) {
                        violations.report(
                                domain.getCputune().getEmulatorpin(), EMULATOR_PIN__CPUSET, alone.nextSetBit(0));
                    }
                });
        information("cputune.iothread.shared", "the I/O thread %s shares the host's CPU %s with a pinned vcpu")
                .across()
                .advice("pin it to other CPUs of the host")
                .because("While the thread works, the vcpu stands still, and each waits for the other.")
                .each((domain, machine, violations) -> {
                    if (domain.getCputune() != null) {
                        for (IoThreadPin pin : domain.getCputune().getIothreadpins()) {
                            BitSet shared = alone(domain);
                            shared.and(Numbers.of(pin.getCpuset()));
                            if (!shared.isEmpty()) {
                                violations.report(pin, IO_THREAD_PIN__CPUSET, pin.getIothread(), shared.nextSetBit(0));
                            }
                        }
                    }
                });
        information("iothread.idle", "the guest has I/O threads, and no device uses one")
                .across()
                .at(DOMAIN__IOTHREADS)
                .advice("give a disk driver.iothread = 1, or leave the threads out")
                .because(
                        "libvirt gives no device a thread by itself; without, all devices wait for QEMU's one main thread.")
                .when(domain -> hasThreads(domain) && !usesThreads(domain.getDevices()));
    }

    /** The CPUs of the host to which a vcpu is bound alone. */
    private static BitSet alone(Domain domain) {
        BitSet alone = new BitSet();
        for (VcpuPin pin : pins(domain)) {
            BitSet cpus = Numbers.of(pin.getCpuset());
            if (cpus.cardinality() == 1) {
                alone.or(cpus);
            }
        }
        return alone;
    }

    private static List<VcpuPin> pins(Domain domain) {
        return domain.getCputune() == null ? List.of() : domain.getCputune().getVcpupins();
    }

    private static boolean hasThreads(Domain domain) {
        return isSet(domain.getIothreads())
                || domain.getIothreadids() != null
                        && !domain.getIothreadids().getIothreads().isEmpty();
    }

    private static boolean usesThreads(Devices devices) {
        for (Disk disk : devices.getDisks()) {
            if (disk.getDriver() != null
                    && (disk.getDriver().getIothread() != null
                            || disk.getDriver().getIothreads() != null)) {
                return true;
            }
        }
        return devices.getControllers().stream()
                .anyMatch(controller ->
                        controller.getDriver() != null && controller.getDriver().getIothread() != null);
    }
}
