// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN__TYPE;
import static org.guestwright.model.os.OsPackage.Literals.OS_TYPE__ARCH;
import static org.guestwright.model.os.OsPackage.Literals.OS_TYPE__MACHINE;
import static org.guestwright.model.os.OsPackage.Literals.OS_TYPE__VALUE;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.os.OsKind;

/** The system that a guest is for, and the program that runs it. */
final class SystemRules extends Subject<Domain> {
    SystemRules() {
        super(DOMAIN, Stage.MACHINE);

        wrong("os.type.missing", "an os <type> must be specified")
                .asWritten()
                .advice("add os { type = hvm }")
                .when(domain -> domain.getOs() == null || domain.getOs().getType() == null);
        unsupported(
                        "os.type.emulator",
                        "Emulator '%s' does not support os type '%s'",
                        (domain, machine) -> machine.emulator(),
                        (domain, machine) -> domain.getOs().getType().getValue())
                .at(OS_TYPE__VALUE)
                .advice("QEMU runs whole machines only: take hvm")
                .when(domain -> domain.getOs().getType().getValue() != null
                        && domain.getOs().getType().getValue() != OsKind.HVM);
        unsupported(
                        "os.arch.emulator",
                        "Emulator '%s' does not support arch '%s'",
                        (domain, machine) -> machine.emulator(),
                        (domain, machine) -> machine.arch())
                .at(OS_TYPE__ARCH)
                .advice("take the emulator of that architecture, or the emulator's architecture")
                .when((domain, machine) ->
                        !isRunBy(machine.arch(), machine.profile().arch()));
        unsupported(
                        "type.emulator",
                        "Emulator '%s' does not support virt type '%s'",
                        (domain, machine) -> machine.emulator(),
                        (domain, machine) -> domain.getType())
                .at(DOMAIN__TYPE)
                .advice("take a type that this QEMU was built with")
                .when((domain, machine) -> !machine.profile().accelerators().contains(machine.accelerator()));
        unsupported(
                        "os.machine.emulator",
                        "Emulator '%s' does not support machine type '%s'",
                        (domain, machine) -> machine.emulator(),
                        (domain, machine) -> machine.name())
                .at(OS_TYPE__MACHINE)
                .advice("take one of the machines that 'guestwright capabilities show' lists")
                .when((domain, machine) ->
                        isRunBy(machine.arch(), machine.profile().arch())
                                && machine.profile().accelerators().contains(machine.accelerator())
                                && machine.type().isEmpty());
    }

    // A QEMU of 64 bits runs the guests of 32 bits of its kind, too.
    private static boolean isRunBy(String guest, String qemu) {
        return guest.equals(qemu)
                || guest.equals("i686") && qemu.equals("x86_64")
                || (guest.equals("armv7l") || guest.equals("armv6l")) && qemu.equals("aarch64")
                || guest.equals("armv6l") && qemu.equals("armv7l")
                || guest.equals("ppc64le") && qemu.equals("ppc64")
                || guest.equals("ppc64") && qemu.equals("ppc64le");
    }
}
