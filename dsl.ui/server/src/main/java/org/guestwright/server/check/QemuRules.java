// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuDomains;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;

/** The rules between devices, and of what a QEMU can do: those that {@code guestwright validate} checks. */
public final class QemuRules {
    private final Map<String, Optional<CapabilityProfile>> latest = new HashMap<>();
    private Optional<CapabilityProfile> wanted = Optional.empty();

    /** Takes a profile by its name for all guests of its architecture; an unknown or empty name is none. */
    public void setProfile(String name) {
        wanted = name.isEmpty() ? Optional.empty() : CapabilityProfiles.named(name);
    }

    /** What is wrong with a guest whose structure is right. */
    public List<Diagnostic> check(Domain domain, Trace trace) {
        Optional<CapabilityProfile> profile = profileFor(domain);
        if (profile.isEmpty()) {
            return List.of();
        }
        QemuCommand command = new QemuGenerator(profile.get(), new HostConfiguration())
                .withoutCompleted()
                .generate(domain, Style.LIBVIRT);
        return command.problemsOfTheDomain().stream()
                .map(problem -> problem.at(trace))
                .toList();
    }

    /** The QEMU that a guest is for; nothing for the guest of another hypervisor, or where none is known. */
    public Optional<CapabilityProfile> profileFor(Domain domain) {
        return QemuDomains.isForQemu(domain) ? profile(domain) : Optional.empty();
    }

    private Optional<CapabilityProfile> profile(Domain domain) {
        String architecture = QemuDomains.architecture(domain).orElse(QemuDomains.DEFAULT_ARCHITECTURE);
        return wanted.filter(profile -> profile.arch().equals(CapabilityProfiles.host(architecture)))
                .or(() -> latest.computeIfAbsent(architecture, CapabilityProfiles::latest));
    }
}
