// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.cputune.CputunePackage.Literals.*;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN__IDMAP;
import static org.guestwright.model.tuning.TuningPackage.Literals.BLOCK_IO_DEVICE__PATH;

import java.util.BitSet;
import java.util.List;
import org.guestwright.model.cputune.DefaultIoThread;
import org.guestwright.model.cputune.IoThread;
import org.guestwright.model.cputune.IoThreadPin;
import org.guestwright.model.cputune.IoThreadSched;
import org.guestwright.model.cputune.VcpuPin;
import org.guestwright.model.cputune.VcpuSched;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.tuning.BlockIoDevice;

/** Shares of the host's CPUs and disks, and threads. */
final class TuningRules extends Subject<Domain> {
    TuningRules() {
        super(DOMAIN, Stage.DOMAIN);
        scheduling();
        threads();
        unsupported("blkiotune.device.double", "duplicate blkio device path '%s'")
                .across()
                .advice("keep one of them")
                .each((domain, machine, violations) -> {
                    List<BlockIoDevice> devices = domain.getBlkiotune() == null
                            ? List.of()
                            : domain.getBlkiotune().getDevices();
                    for (int i = 0; i < devices.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            if (devices.get(i).getPath() != null
                                    && devices.get(i)
                                            .getPath()
                                            .equals(devices.get(j).getPath())) {
                                violations.report(
                                        devices.get(i),
                                        BLOCK_IO_DEVICE__PATH,
                                        devices.get(i).getPath());
                            }
                        }
                    }
                });
        unsupported("idmap.both", "uid and gid should be mapped both")
                .at(DOMAIN__IDMAP)
                .advice("give both")
                .when(
                        Domain::getIdmap,
                        map -> map.getUids().isEmpty() != map.getGids().isEmpty());
    }

    private void scheduling() {
        plain("cputune.vcpusched.overlap", "'vcpusched' attributes 'vcpus' must not overlap")
                .asWritten()
                .across()
                .advice("give each CPU one scheduler")
                .each((domain, machine, violations) -> {
                    BitSet known = new BitSet();
                    if (domain.getCputune() != null) {
                        for (VcpuSched sched : domain.getCputune().getVcpuscheds()) {
                            BitSet vcpus = Numbers.of(sched.getVcpus());
                            if (vcpus.intersects(known)) {
                                violations.report(sched, VCPU_SCHED__VCPUS);
                            }
                            known.or(vcpus);
                        }
                    }
                });
        plain("cputune.iothreadsched.overlap", "'iothreadsched' attributes 'iothreads' must not overlap")
                .asWritten()
                .across()
                .advice("give each thread one scheduler")
                .each((domain, machine, violations) -> {
                    BitSet known = new BitSet();
                    if (domain.getCputune() != null) {
                        for (IoThreadSched sched : domain.getCputune().getIothreadscheds()) {
                            BitSet threads = Numbers.of(sched.getIothreads());
                            if (threads.intersects(known)) {
                                violations.report(sched, IO_THREAD_SCHED__IOTHREADS);
                            }
                            known.or(threads);
                        }
                    }
                });
        unsupported("cputune.iothreadsched.thread", "Cannot find 'iothread' : %s")
                .asWritten()
                .across()
                .advice("take the number of a thread")
                .each((domain, machine, violations) -> {
                    if (domain.getCputune() != null) {
                        for (IoThreadSched sched : domain.getCputune().getIothreadscheds()) {
                            Numbers.of(sched.getIothreads()).stream()
                                    .filter(thread -> !IoThreadNumbers.has(domain, thread))
                                    .limit(1)
                                    .forEach(thread -> violations.report(sched, IO_THREAD_SCHED__IOTHREADS, thread));
                        }
                        for (IoThreadPin pin : domain.getCputune().getIothreadpins()) {
                            if (pin.getIothread() != null
                                    && !IoThreadNumbers.has(
                                            domain, pin.getIothread().longValue())) {
                                violations.report(
                                        pin,
                                        IO_THREAD_PIN__IOTHREAD,
                                        pin.getIothread().longValue());
                            }
                        }
                    }
                });
        plain("cputune.pin.double", "duplicate vcpupin for vcpu '%s'")
                .asWritten()
                .across()
                .advice("keep one of them")
                .each((domain, machine, violations) -> {
                    BitSet known = new BitSet();
                    if (domain.getCputune() != null) {
                        for (VcpuPin pin : domain.getCputune().getVcpupins()) {
                            int vcpu =
                                    pin.getVcpu() == null ? -1 : pin.getVcpu().intValue();
                            if (vcpu >= 0 && vcpu < 1 << 16 && known.get(vcpu)) {
                                violations.report(pin, VCPU_PIN__VCPU, vcpu);
                            } else if (vcpu >= 0 && vcpu < 1 << 16) {
                                known.set(vcpu);
                            }
                        }
                    }
                });
    }

    private void threads() {
        wrong("iothread.id", "invalid iothread 'id' value '0'")
                .asWritten()
                .at(IO_THREAD__ID)
                .advice("numbers begin with 1")
                .each((domain, machine, violations) -> threads(domain).forEach(thread -> {
                    if (thread.getId() != null && !isSet(thread.getId())) {
                        violations.report(thread, IO_THREAD__ID);
                    }
                }));
        wrong("iothread.double", "duplicate iothread id '%s' found")
                .asWritten()
                .across()
                .advice("give each a number of its own")
                .each((domain, machine, violations) -> {
                    List<IoThread> threads = threads(domain);
                    for (int i = 0; i < threads.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            if (threads.get(i).getId() != null
                                    && threads.get(i)
                                            .getId()
                                            .equals(threads.get(j).getId())) {
                                violations.report(
                                        threads.get(i),
                                        IO_THREAD__ID,
                                        threads.get(i).getId().longValue());
                            }
                        }
                    }
                });
        unsupported(
                        "iothread.pool.unsupported",
                        "thread_pool_min and thread_pool_max is not supported by this QEMU binary")
                .in(Stage.MACHINE)
                .lacking("iothread.thread-pool-max")
                .advice("leave them out")
                .when(domain -> threads(domain).stream()
                                .anyMatch(thread ->
                                        thread.getThreadPoolMin() != null || thread.getThreadPoolMax() != null)
                        || domain.getDefaultiothread() != null);
        unsupported("iothread.pool.most", "thread_pool_max must be a positive integer")
                .advice("raise it")
                .each((domain, machine, violations) -> threads(domain).forEach(thread -> {
                    if (thread.getThreadPoolMax() != null && !isSet(thread.getThreadPoolMax())) {
                        violations.report(thread, IO_THREAD__THREAD_POOL_MAX);
                    }
                }));
        unsupported("iothread.pool.least", "thread_pool_min must be smaller or equal to thread_pool_max")
                .advice("lower it")
                .each((domain, machine, violations) -> threads(domain).forEach(thread -> {
                    if (thread.getThreadPoolMax() != null
                            && isSet(thread.getThreadPoolMax())
                            && number(thread.getThreadPoolMin(), -1)
                                    > thread.getThreadPoolMax().longValue()) {
                        violations.report(thread, IO_THREAD__THREAD_POOL_MIN);
                    }
                }));
        unsupported("iothread.pool.default", "thread_pool_min must be smaller or equal to thread_pool_max")
                .advice("lower it")
                .when(
                        Domain::getDefaultiothread,
                        (DefaultIoThread thread) -> thread.getThreadPoolMax() != null
                                && number(thread.getThreadPoolMin(), -1)
                                        > thread.getThreadPoolMax().longValue());
    }

    private static List<IoThread> threads(Domain domain) {
        return domain.getIothreadids() == null
                ? List.of()
                : domain.getIothreadids().getIothreads();
    }
}
