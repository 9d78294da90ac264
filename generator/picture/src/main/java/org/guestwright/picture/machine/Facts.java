// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.os.OsType;

/** What kind of machine a domain is, in a few words. */
final class Facts {
    private Facts() {}

    static List<String> of(Domain domain) {
        List<String> facts = new ArrayList<>();
        OsType type = domain.getOs() == null ? null : domain.getOs().getType();
        add(domain.getTitle(), facts);
        if (type != null) {
            add(Words.of(type.getMachine()), facts);
            add(Words.of(type.getArch()), facts);
        }
        add(Words.of(domain.getType()), facts);
        if (domain.getVcpu() != null) {
            add(Words.count(domain.getVcpu().getValue(), "vCPU", "vCPUs"), facts);
        }
        if (domain.getMemory() != null) {
            add(Words.size(domain.getMemory().getValue(), "KiB"), facts);
        }
        return facts;
    }

    private static void add(String fact, List<String> facts) {
        if (fact != null && !fact.isEmpty()) {
            facts.add(fact);
        }
    }
}
