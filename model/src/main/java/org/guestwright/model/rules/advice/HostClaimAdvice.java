// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.disk.NvmeDisk;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.rules.RuleBuilder;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.rules.project.Claim;
import org.guestwright.model.rules.project.Claims;
import org.guestwright.model.rules.project.ProjectRule;

/** What two devices of one guest take of the host or of a network, though there is one of it. */
final class HostClaimAdvice extends Subject<Domain> {
    HostClaimAdvice() {
        super(DOMAIN, Stage.ADVICE);

        twice(
                ProjectRule.MAC,
                warning("interface.mac.double", "two interfaces have the MAC address %s")
                        .advice("give each an address of its own, or leave it out; a team says so by teaming")
                        .because(
                                "The guest gets the frames of one interface at the other, and both the same address by DHCP."));
        twice(
                ProjectRule.TAP,
                warning("interface.target.double", "two interfaces are called '%s' at the host")
                        .advice("leave the target out, and libvirt finds free names")
                        .because("The name of an interface is the host's: the guest fails to start."));
        twice(
                ProjectRule.PORT,
                warning("port.double", "%s is listened to twice")
                        .advice("take another port, or autoport = yes for a display")
                        .because("A port of the host can be listened to once: the guest fails to start."));
        twice(
                ProjectRule.SOCKET,
                warning("socket.double", "the socket '%s' is used twice")
                        .advice("give each device a socket of its own")
                        .because(
                                "The second takes the socket's name away from the first, or the guest fails to start."));
        twice(
                ProjectRule.IMAGE,
                warning("disk.image.double", "%s is in the guest twice, and it can write to it")
                        .advice("give each disk an image of its own; two paths to one need shareable")
                        .because(
                                "QEMU locks files against it and refuses the start; of a block device, both disks destroy the file system."));
        twice(
                ProjectRule.PCI,
                warning("pci.device.double", "the host's PCI device %s is in the guest twice")
                        .advice("keep one of them")
                        .because(
                                "As a disk or an interface and as a device, it can be had once: the guest fails to start."));
        twice(
                ProjectRule.VDPA,
                warning("vdpa.device.double", "the vDPA device '%s' is in the guest twice")
                        .advice("keep one of them")
                        .because("A device can be opened once: the guest fails to start."));
        twice(
                ProjectRule.DIRECT,
                warning("interface.direct.double", "the host's interface '%s' is passed through to two interfaces")
                        .advice("take the mode bridge, or another interface")
                        .because("An interface is passed through to one at a time: the guest fails to start."));
        twice(
                ProjectRule.HOST_PORT,
                warning("chardev.device.double", "the host's device '%s' is in the guest twice")
                        .advice("keep one of them")
                        .because("What comes in reaches now the one, now the other."));
        twice(
                ProjectRule.OUTPUT,
                warning("chardev.file.double", "two devices write to the file '%s'")
                        .advice("give each a file of its own, or set append = on at both")
                        .because("Each overwrites what the other wrote."));
        twice(
                ProjectRule.MEMORY,
                warning("memory.file.double", "two modules of memory are the file '%s'")
                        .advice("give each a file of its own")
                        .because("What the guest writes to one changes the other."));
        twice(
                ProjectRule.EVDEV,
                warning("input.device.double", "the host's input device '%s' is in the guest twice")
                        .advice("keep one of them")
                        .because("A device can be grabbed once, and the guest would see each key twice."));
        twice(
                ProjectRule.LEASE,
                warning("lease.double", "the lease '%s' is in the guest twice")
                        .advice("keep one of them")
                        .because("A lease is had once: the guest fails to start."));
    }

    private void twice(ProjectRule kind, RuleBuilder<Domain> rule) {
        rule.asWritten().across().each((domain, machine, violations) -> {
            List<Claim> claims = Claims.of(domain, kind);
            for (int i = 1; i < claims.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (claims.get(i).isLike(claims.get(j))
                            && !isSaidElsewhere(
                                    claims.get(i).object(), claims.get(j).object())) {
                        violations.report(
                                claims.get(i).object(),
                                claims.get(i).feature(),
                                claims.get(i).shown());
                        break;
                    }
                }
            }
        });
    }

    // Several namespaces of one NVMe controller can be disks of one guest; of two hostdevs, libvirt's own rule tells.
    private static boolean isSaidElsewhere(EObject one, EObject other) {
        return one instanceof NvmeDisk && other instanceof NvmeDisk
                || one instanceof PciHostdev && other instanceof PciHostdev;
    }
}
