// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import org.guestwright.model.cpu.CpuMode;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.types.Architecture;

/** Guests as they run on a host without hardware virtualization, by the QEMU of Debian 12. */
final class Emulated {
    private Emulated() {}

    /** Takes from a guest what only KVM can do. */
    static void withoutKvm(Domain domain) {
        domain.setType(DomainType.QEMU);
        if (domain.getCpu() != null && domain.getCpu().getMode() == CpuMode.HOST_PASSTHROUGH) {
            domain.setCpu(null);
        }
    }

    /** The profile that is nearest to QEMU 7.2. */
    static String profileOf(Domain domain) {
        return programOf(domain) == Tool.QEMU_PPC64 ? "ppc64-7.1.0" : "x86_64-7.2.0";
    }

    /** The program that runs it. */
    static Tool programOf(Domain domain) {
        return domain.getOs().getType().getArch() == Architecture.PPC64 ? Tool.QEMU_PPC64 : Tool.QEMU_X86_64;
    }
}
