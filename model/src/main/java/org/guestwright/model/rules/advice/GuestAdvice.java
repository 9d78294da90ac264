// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.*;
import static org.guestwright.model.serial.SerialPackage.Literals.CHANNEL_DEVICE__TARGET;

import java.util.HashSet;
import java.util.Set;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.domain.CrashAction;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.VirtioTarget;

/** What a guest as a whole has, and what it lacks. */
final class GuestAdvice extends Subject<Domain> {
    private static final String AGENT = "org.qemu.guest_agent.0";

    GuestAdvice() {
        super(DOMAIN, Stage.ADVICE);

        warning("channel.name.double", "two channels are called '%s'")
                .across()
                .advice("give each channel a name of its own")
                .because("The guest finds a channel by its name; QEMU refuses to start with two of one.")
                .each((domain, machine, violations) -> {
                    Set<String> names = new HashSet<>();
                    for (ChannelDevice channel : domain.getDevices().getChannels()) {
                        if (channel.getTarget() instanceof VirtioTarget target
                                && target.getName() != null
                                && !names.add(target.getName())) {
                            violations.report(channel, CHANNEL_DEVICE__TARGET, target.getName());
                        }
                    }
                });
        information("agent.missing", "there is no channel for the guest agent")
                .across()
                .advice(
                        "add channel unix { target virtio { name = \"org.qemu.guest_agent.0\" } }, and install the agent in the guest")
                .because(
                        "By the agent, the host asks the guest to shut down, sets its clock after a pause, freezes its file systems for "
                                + "a snapshot and finds its addresses.")
                .when((domain, machine) -> domain.getDevices().getChannels().stream()
                        .noneMatch(channel ->
                                channel.getTarget() instanceof VirtioTarget target && AGENT.equals(target.getName())));
        information("rng.missing", "there is no random number generator")
                .across()
                .advice("add rng { model = virtio  backend random { path = \"/dev/urandom\" } }")
                .because(
                        "A guest that has just started has little that is random, and waits for it: keys and TLS are late.")
                .when(domain -> domain.getDevices().getRngs().isEmpty());
        information("guest.console.missing", "the guest has neither a display nor a console")
                .across()
                .advice("add serial pty { } to see it boot")
                .because("Without either, what the guest says at its start, and when it fails, is lost.")
                .when(domain -> domain.getDevices().getGraphics().isEmpty()
                        && domain.getDevices().getSerials().isEmpty()
                        && domain.getDevices().getConsoles().isEmpty());
        information("guest.disk.missing", "the guest has nothing to boot from")
                .across()
                .advice("add a disk, a kernel, or an interface with a boot order")
                .because("Its firmware ends at a prompt.")
                .when(GuestAdvice::hasNothing);
        information(
                        "lifecycle.crash.panic",
                        "on_crash = %s, and there is no panic device",
                        (domain, machine) -> domain.getOnCrash())
                .across()
                .at(DOMAIN__ON_CRASH)
                .advice("add panic { }")
                .because(
                        "QEMU learns of a crash from the guest, by such a device; without, the guest stands still or starts anew by itself.")
                .when((domain, machine) -> domain.getOnCrash() != null
                        && domain.getOnCrash() != CrashAction.DESTROY
                        && domain.getOnCrash() != CrashAction.RESTART
                        && !machine.isPseries()
                        && !machine.isS390()
                        && domain.getDevices().getPanics().isEmpty());
    }

    private static boolean hasNothing(Domain domain) {
        for (Disk disk : domain.getDevices().getDisks()) {
            if (disk.getDevice() != DiskDevice.FLOPPY) {
                return false;
            }
        }
        for (Filesystem filesystem : domain.getDevices().getFilesystems()) {
            if (filesystem.getBoot() != null) {
                return false;
            }
        }
        return domain.getDevices().getInterfaces().isEmpty()
                && domain.getDevices().getHostdevs().isEmpty()
                && domain.getDevices().getRedirdevs().isEmpty()
                && (domain.getOs() == null || domain.getOs().getKernel() == null);
    }
}
