// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.domain.Domain;

/**
 * Finds what guests of a project have in common that they must not. They are added one after the other; what is wrong is told of the
 * later, and names the place of the earlier. It takes time in proportion to the guests, and keeps them all.
 */
public final class ProjectCheck {
    private final Map<ProjectRule, Map<String, Map<String, Taken>>> taken = new EnumMap<>(ProjectRule.class);

    /** A claim and whose it is. */
    private record Taken(Claim claim, Domain domain, Trace trace) {
        String place() {
            Location place = trace.locate(claim.object(), claim.feature(), -1);
            return place.file() + ":" + place.line();
        }
    }

    /**
     * Adds a guest.
     *
     * @param trace where its parts were written
     * @return what it has in common with those that were added before
     */
    public List<Diagnostic> add(Domain domain, Trace trace) {
        List<Claim> claims = Claims.of(domain);
        Set<Domain> same = new HashSet<>();
        List<Diagnostic> found = new ArrayList<>(identity(domain, trace, same));
        Set<List<Object>> told = new HashSet<>();
        for (Claim claim : claims) {
            for (Taken other : taken(claim).values()) {
                ProjectRule rule = claim.against(other.claim);
                // Two definitions of one guest have everything in common; that is told once. And so it is for two
                // guests.
                if (rule != null
                        && !same.contains(other.domain)
                        && told.add(List.of(rule, rule == ProjectRule.CPU ? "" : claim.key(), other.domain))) {
                    found.add(diagnostic(rule, claim, other, trace));
                }
            }
        }
        for (Claim claim : claims) {
            add(claim, domain, trace);
        }
        identityClaims(domain).values().forEach(claim -> add(claim, domain, trace));
        return found;
    }

    private void add(Claim claim, Domain domain, Trace trace) {
        taken(claim).putIfAbsent(claim.use() + " " + claim.variant(), new Taken(claim, domain, trace));
    }

    private List<Diagnostic> identity(Domain domain, Trace trace, Set<Domain> same) {
        Map<ProjectRule, Claim> claims = identityClaims(domain);
        Taken name = first(claims.get(ProjectRule.NAME));
        Taken uuid = first(claims.get(ProjectRule.UUID));
        List<Diagnostic> found = new ArrayList<>();
        if (name != null) {
            boolean whole = domain.getUuid() == null
                    || name.domain.getUuid() == null
                    || uuid != null && uuid.domain == name.domain;
            same.add(name.domain);
            found.add(diagnostic(
                    whole ? ProjectRule.GUEST : ProjectRule.NAME, claims.get(ProjectRule.NAME), name, trace));
        }
        if (uuid != null && same.add(uuid.domain)) {
            found.add(diagnostic(ProjectRule.UUID, claims.get(ProjectRule.UUID), uuid, trace));
        }
        return found;
    }

    private static Map<ProjectRule, Claim> identityClaims(Domain domain) {
        Map<ProjectRule, Claim> claims = new EnumMap<>(ProjectRule.class);
        Claims.identity(domain).forEach(claim -> claims.put(claim.rule(), claim));
        return claims;
    }

    private Taken first(Claim claim) {
        return claim == null ? null : taken(claim).values().stream().findFirst().orElse(null);
    }

    private Map<String, Taken> taken(Claim claim) {
        return taken.computeIfAbsent(claim.rule(), rule -> new HashMap<>())
                .computeIfAbsent(claim.key(), key -> new LinkedHashMap<>());
    }

    private static Diagnostic diagnostic(ProjectRule rule, Claim claim, Taken other, Trace trace) {
        return new Diagnostic(
                rule.severity(),
                rule.code(),
                null,
                String.format(rule.message(), claim.shown(), other.domain.getName(), other.place()),
                rule.advice(),
                trace.locate(claim.object(), claim.feature(), -1));
    }
}
