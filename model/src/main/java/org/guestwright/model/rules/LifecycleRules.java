// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.*;
import static org.guestwright.model.os.OsPackage.Literals.BIOS__USESERIAL;

import org.guestwright.model.domain.CrashAction;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.LifecycleAction;
import org.guestwright.model.security.LaunchSecurityType;

/** How a guest starts, ends and sleeps. */
final class LifecycleRules extends Subject<Domain> {
    LifecycleRules() {
        super(DOMAIN, Stage.MACHINE);

        unsupported("genid.unsupported", "this QEMU does not support the 'genid' capability")
                .lacking("vmgenid")
                .at(DOMAIN__GENID)
                .advice("leave it out")
                .when(domain -> domain.getGenid() != null);
        unsupported("bios.serial.arch", "BIOS serial console only supported on x86 architectures")
                .at(BIOS__USESERIAL)
                .advice("leave it out")
                .when((domain, machine) -> usesSerial(domain) && !machine.isX86());
        wrong("bios.serial.port", "need at least one serial port to use BIOS serial output")
                .at(BIOS__USESERIAL)
                .advice("add a serial port")
                .when((domain, machine) -> usesSerial(domain)
                        && machine.isX86()
                        && domain.getDevices().getSerials().isEmpty());
        unsupported(
                        "lifecycle.rename",
                        "qemu driver doesn't support the 'rename-restart' action for 'on_reboot'/'on_poweroff'/'on_crash'")
                .advice("take restart or destroy")
                .when(domain -> domain.getOnPoweroff() == LifecycleAction.RENAME_RESTART
                        || domain.getOnReboot() == LifecycleAction.RENAME_RESTART
                        || domain.getOnCrash() == CrashAction.RENAME_RESTART);
        unsupported(
                        "lifecycle.preserve",
                        "qemu driver doesn't support the 'preserve' action for 'on_reboot'/'on_poweroff'")
                .advice("take restart or destroy")
                .when(domain -> domain.getOnPoweroff() == LifecycleAction.PRESERVE
                        || domain.getOnReboot() == LifecycleAction.PRESERVE);
        unsupported(
                        "lifecycle.reboot",
                        "qemu driver doesn't support 'onReboot' set to 'destroy and 'onPoweroff' set to 'reboot'")
                .at(DOMAIN__ON_REBOOT)
                .advice("set both to restart, or both to destroy")
                .when(domain -> domain.getOnPoweroff() == LifecycleAction.RESTART
                        && domain.getOnReboot() == LifecycleAction.DESTROY);
        unsupported("pm.arch", "setting ACPI S3/S4 not supported")
                .at(DOMAIN__PM)
                .advice("leave it out")
                .when((domain, machine) -> domain.getPm() != null
                        && !machine.isX86()
                        && (domain.getPm().getSuspendToMem() != null
                                        && domain.getPm().getSuspendToMem().getEnabled() != null
                                || domain.getPm().getSuspendToDisk() != null
                                        && domain.getPm().getSuspendToDisk().getEnabled() != null));
        launchSecurity();
    }

    private void launchSecurity() {
        unsupported("launch-security.sev", "SEV launch security is not supported with this QEMU binary")
                .lacking("sev-guest")
                .at(DOMAIN__LAUNCH_SECURITY)
                .advice("take another QEMU")
                .when(domain -> type(domain) == LaunchSecurityType.SEV);
        unsupported(
                        "launch-security.sev.hashes",
                        "SEV measured direct kernel boot is not supported with this QEMU binary")
                .lacking("sev-guest-kernel-hashes")
                .at(DOMAIN__LAUNCH_SECURITY)
                .advice("leave kernelHashes out")
                .when(domain -> domain.getLaunchSecurity() instanceof org.guestwright.model.security.Sev sev
                        && sev.getKernelHashes() != null);
        unsupported("launch-security.s390", "S390 PV launch security is not supported with this QEMU binary")
                .at(DOMAIN__LAUNCH_SECURITY)
                .advice("take another QEMU")
                .when((domain, machine) -> type(domain) == LaunchSecurityType.S390_PV
                        && !(machine.has("confidential-guest-support") && machine.has("s390-pv-guest")));
    }

    private static LaunchSecurityType type(Domain domain) {
        return domain.getLaunchSecurity() == null
                ? null
                : domain.getLaunchSecurity().getType();
    }

    private static boolean usesSerial(Domain domain) {
        return domain.getOs().getBios() != null
                && isYes(domain.getOs().getBios().getUseserial());
    }
}
