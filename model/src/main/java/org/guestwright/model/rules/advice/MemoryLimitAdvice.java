// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.tuning.TuningPackage.Literals.*;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.tuning.MemoryTune;
import org.guestwright.model.value.Quantity;

/** Limits of the host's memory. */
final class MemoryLimitAdvice extends Subject<Domain> {
    MemoryLimitAdvice() {
        super(DOMAIN, Stage.ADVICE);

        warning("memtune.hard-limit.low", "QEMU may have %s KiB of the host's memory, and the guest alone has %s KiB")
                .across()
                .advice("raise the limit above the guest's memory by some hundred MiB, or leave it out")
                .because(
                        "The limit is for QEMU as a whole. The kernel ends it, and with it the guest, when it needs more.")
                .each((domain, machine, violations) -> {
                    long limit = limit(domain);
                    long all = domain.getMemory() == null
                            ? 0
                            : kibibytes(domain.getMemory().getValue());
                    if (limit > 0 && limit <= all) {
                        violations.report(domain.getMemtune(), MEMORY_TUNE__HARD_LIMIT, limit, all);
                    }
                });
        warning("memtune.soft-limit.high", "the soft limit is above the hard one")
                .across()
                .at(MEMORY_TUNE__SOFT_LIMIT)
                .advice("lower it below hard_limit")
                .because(
                        "The soft limit is what the guest is held to when the host runs short; above the hard one, it is never reached.")
                .when(
                        Domain::getMemtune,
                        tune -> kibibytes(tune.getHardLimit()) > 0
                                && kibibytes(tune.getSoftLimit()) > kibibytes(tune.getHardLimit()));
        warning("memtune.swap-limit.low", "the limit of memory and swap together is below that of memory")
                .across()
                .at(MEMORY_TUNE__SWAP_HARD_LIMIT)
                .advice("raise swap_hard_limit, which counts memory, too")
                .because("The kernel refuses such limits, and libvirt with it the guest's start.")
                .when(Domain::getMemtune, MemoryLimitAdvice::isSwapLow);
    }

    private static boolean isSwapLow(MemoryTune tune) {
        return kibibytes(tune.getSwapHardLimit()) > 0
                && kibibytes(tune.getSwapHardLimit()) < kibibytes(tune.getHardLimit());
    }

    private static long limit(Domain domain) {
        return domain.getMemtune() == null ? 0 : kibibytes(domain.getMemtune().getHardLimit());
    }

    private static long kibibytes(Quantity size) {
        return size == null ? 0 : size.kibibytes("KiB");
    }
}
