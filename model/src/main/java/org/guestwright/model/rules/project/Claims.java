// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import static org.guestwright.model.domain.DomainPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.domain.Domain;

/** All that a guest takes of its host and its networks, as far as the domain says it. */
public final class Claims {
    private Claims() {}

    /** The claims of a domain. */
    public static List<Claim> of(Domain domain) {
        List<Claim> claims = new ArrayList<>();
        MachineClaims.add(domain, claims);
        Devices devices = domain.getDevices();
        if (devices != null) {
            DiskClaims.add(devices, claims);
            InterfaceClaims.add(devices, claims);
            HostdevClaims.add(devices, claims);
            DisplayClaims.add(devices, claims);
            CharacterClaims.add(devices, claims);
            DeviceClaims.add(devices, claims);
        }
        return claims;
    }

    /** The claims of a domain that two of its own devices must not have in common either, by one rule. */
    public static List<Claim> of(Domain domain, ProjectRule rule) {
        return of(domain).stream().filter(claim -> claim.rule() == rule).toList();
    }

    /** By what libvirt knows a domain. */
    static List<Claim> identity(Domain domain) {
        List<Claim> claims = new ArrayList<>();
        if (domain.getName() != null) {
            claims.add(Claim.alone(ProjectRule.NAME, domain.getName(), domain, DOMAIN__NAME));
        }
        if (domain.getUuid() != null) {
            claims.add(Claim.alone(ProjectRule.UUID, uuid(domain.getUuid()), domain, DOMAIN__UUID));
        }
        return claims;
    }

    /** A UUID in its one form. */
    static String uuid(String text) {
        String digits = text.replace("-", "").strip().toLowerCase(Locale.ROOT);
        return digits.length() != 32
                ? digits
                : digits.substring(0, 8) + "-" + digits.substring(8, 12) + "-" + digits.substring(12, 16) + "-"
                        + digits.substring(16, 20) + "-" + digits.substring(20);
    }
}
