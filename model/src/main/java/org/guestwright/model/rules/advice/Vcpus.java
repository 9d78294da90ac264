// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import org.guestwright.model.domain.Domain;

/** The virtual CPUs of a domain. */
final class Vcpus {
    private Vcpus() {}

    /** How many it can have. */
    static int count(Domain domain) {
        return domain.getVcpu() == null || domain.getVcpu().getValue() == null
                ? 1
                : domain.getVcpu().getValue().intValue();
    }
}
