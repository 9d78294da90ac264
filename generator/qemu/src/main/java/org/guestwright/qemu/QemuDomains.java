// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.Optional;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.os.OsType;

/** Which domains QEMU runs, and for what architecture. */
public final class QemuDomains {
    /** The architecture of a domain that names none: libvirt takes the host's, but what we make is the same on all hosts. */
    public static final String DEFAULT_ARCHITECTURE = "x86_64";

    private QemuDomains() {}

    /** Whether QEMU runs a domain. */
    public static boolean isForQemu(Domain domain) {
        DomainType type = domain.getType();
        return type == DomainType.QEMU || type == DomainType.KVM || type == DomainType.HVF;
    }

    /** The architecture that a domain names, as libvirt writes it. */
    public static Optional<String> architecture(Domain domain) {
        OsType type = domain.getOs() == null ? null : domain.getOs().getType();
        return type == null || type.getArch() == null
                ? Optional.empty()
                : Optional.of(type.getArch().getLiteral());
    }
}
