// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.network.NetworkPackage.Literals.*;

import java.util.Set;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.network.EmulatedInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.UserInterface;
import org.guestwright.model.network.VhostUserInterface;
import org.guestwright.model.network.VirtioInterfaceDriver;
import org.guestwright.model.network.VirtioInterfaceDriverName;
import org.guestwright.model.rules.SharedMemoryCheck;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.value.Numeral;

/** What an interface has to do with the rest of the guest. */
final class InterfaceAdvice extends Subject<Interface> {
    private static final Set<String> EMULATED =
            Set.of("rtl8139", "ne2k_pci", "pcnet", "e1000", "e1000-82544gc", "e1000-82545em", "e1000e");

    InterfaceAdvice() {
        super(INTERFACE, Stage.ADVICE);

        warning("interface.vhost-user.memory", "the program behind the interface cannot see the guest's memory")
                .across()
                .advice("set memoryBacking { source.type = memfd  access.mode = shared }")
                .because(
                        "vhost-user works in the guest's own memory, which must be shared for it: without, no packet gets through.")
                .when((one, machine) ->
                        one instanceof VhostUserInterface && !SharedMemoryCheck.isShared(machine.domain()));
        information(
                        "interface.queues.vcpus",
                        "%s queues, and the guest has %s vcpus",
                        (one, machine) -> queues(one),
                        (one, machine) -> Vcpus.count(machine.domain()))
                .across()
                .at(VIRTIO_INTERFACE_DRIVER__QUEUES)
                .advice("take as many queues as vcpus, or leave it out")
                .because("Linux uses a queue a vcpu; more of them take memory and interrupts for nothing.")
                .when((one, machine) -> number(queues(one), 0) > Vcpus.count(machine.domain()));
        information("interface.model.slow", "an emulated %s in a guest of KVM", (one, machine) -> one.getModel()
                        .getType())
                .across()
                .at(INTERFACE_MODEL__TYPE)
                .advice("take model.type = virtio, if the guest has drivers for it")
                .because("Each packet stops the vcpu several times; virtio does it once for many.")
                .when((one, machine) -> machine.domain().getType() == DomainType.KVM
                        && one.getModel() != null
                        && EMULATED.contains(one.getModel().getType()));
        information("interface.vhost.user", "vhost cannot serve a network of type user")
                .across()
                .at(VIRTIO_INTERFACE_DRIVER__NAME)
                .advice("leave the driver's name out, or take another network")
                .because(
                        "vhost is the kernel's, and needs a tap of the host; a network of type user is QEMU's or passt's own.")
                .when(one -> one instanceof UserInterface
                        && driver(one) != null
                        && driver(one).getName() == VirtioInterfaceDriverName.VHOST);
    }

    private static Numeral queues(Interface one) {
        return driver(one) == null ? null : driver(one).getQueues();
    }

    private static VirtioInterfaceDriver driver(Interface one) {
        return one instanceof EmulatedInterface emulated && emulated.getDriver() instanceof VirtioInterfaceDriver driver
                ? driver
                : null;
    }
}
