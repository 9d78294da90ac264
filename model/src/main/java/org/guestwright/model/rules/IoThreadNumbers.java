// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import org.guestwright.model.cputune.IoThread;
import org.guestwright.model.domain.Domain;

/** The threads for devices that a domain has: those with a number of their own, then as many as are still missing. */
final class IoThreadNumbers {
    private IoThreadNumbers() {}

    /** Whether there is a thread with this number. */
    static boolean has(Domain domain, long number) {
        long count = domain.getIothreads() == null ? 0 : domain.getIothreads().longValue();
        long missing = count;
        if (domain.getIothreadids() != null) {
            for (IoThread thread : domain.getIothreadids().getIothreads()) {
                if (thread.getId() != null && thread.getId().longValue() == number) {
                    return true;
                }
                missing--;
            }
        }
        // The others take the lowest numbers that are free.
        for (long free = 1; missing > 0; free++) {
            if (!isNumbered(domain, free)) {
                if (free == number) {
                    return true;
                }
                missing--;
            }
        }
        return false;
    }

    private static boolean isNumbered(Domain domain, long number) {
        if (domain.getIothreadids() != null) {
            for (IoThread thread : domain.getIothreadids().getIothreads()) {
                if (thread.getId() != null && thread.getId().longValue() == number) {
                    return true;
                }
            }
        }
        return false;
    }
}
