// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.*;

import java.util.regex.Pattern;
import org.guestwright.model.clock.ClockOffset;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.os.OsFirmware;
import org.guestwright.model.os.OsLoaderType;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.tpm.TPMVersion;
import org.guestwright.model.types.OnOff;

/** What Windows runs badly without. That a guest is a Windows says its libosinfo metadata, or its Hyper-V features. */
final class WindowsAdvice extends Subject<Domain> {
    private static final Pattern ID = Pattern.compile("http://microsoft\\.com/win/[\\w.]+");
    private static final Pattern WITH_TPM = Pattern.compile("win/(11|2k2[5-9])");

    WindowsAdvice() {
        super(DOMAIN, Stage.ADVICE);

        warning("windows.hyperv", "a Windows without Hyper-V features")
                .across()
                .at(DOMAIN__METADATA)
                .advice(
                        "add features { hyperv { relaxed.state = on  vapic.state = on  spinlocks { state = on  retries = 8191 } } }")
                .because(
                        "Windows takes the host for real hardware then: it times out under load, and idle it uses a core to keep the time.")
                .when((domain, machine) -> isWindows(domain)
                        && machine.isX86()
                        && (domain.getFeatures() == null || domain.getFeatures().getHyperv() == null));
        warning("windows.clock", "the clock of a Windows runs in UTC")
                .across()
                .at(DOMAIN__CLOCK)
                .advice("write clock localtime { }")
                .because("Windows takes the hardware's clock for local time, and is off by the hours of its time zone.")
                .when(domain -> isWindows(domain)
                        && (domain.getClock() == null || domain.getClock().getOffset() == ClockOffset.UTC));
        information("windows.tpm", "this Windows asks for a TPM 2.0")
                .across()
                .at(DOMAIN__METADATA)
                .advice("add tpm { model = tpm-crb  backend emulator { version = \"2.0\" } }")
                .because("Its setup refuses machines without one, and so may an update.")
                .when(domain -> isNewWindows(domain)
                        && domain.getDevices().getTpms().stream()
                                .noneMatch(tpm -> tpm.getBackend() != null
                                        && (tpm.getBackend().getVersion() == null
                                                || tpm.getBackend().getVersion() == TPMVersion.V20)));
        information("windows.firmware", "this Windows asks for UEFI")
                .across()
                .at(DOMAIN__METADATA)
                .advice("set os.firmware = efi, with the firmware-features secure-boot and enrolled-keys")
                .because("Its setup refuses machines that cannot boot securely.")
                .when((domain, machine) -> isNewWindows(domain)
                        && machine.isX86()
                        && domain.getOs() != null
                        && domain.getOs().getFirmware() != OsFirmware.EFI
                        && (domain.getOs().getLoader() == null
                                || domain.getOs().getLoader().getType() != OsLoaderType.PFLASH));
        information("hyperv.clock", "the guest has Hyper-V features, and no Hyper-V clock")
                .across()
                .at(DOMAIN__FEATURES)
                .advice("add timer hypervclock { present = yes } to the clock")
                .because("Without it, Windows asks an emulated timer for the time, thousands of times a second.")
                .when(domain -> domain.getFeatures() != null
                        && domain.getFeatures().getHyperv() != null
                        && !HypervAdvice.hasClock(domain));
        information("hyperv.kvm.hidden", "KVM is hidden from the guest, and Hyper-V is not")
                .across()
                .at(DOMAIN__FEATURES)
                .advice("set hyperv.vendor_id, too, or leave both as they are")
                .because(
                        "Who hides KVM wants a driver to take the machine for a real one; it finds out by Hyper-V's name as well.")
                .when(domain -> domain.getFeatures() != null
                        && domain.getFeatures().getKvm() != null
                        && domain.getFeatures().getKvm().getHidden() != null
                        && domain.getFeatures().getKvm().getHidden().getState() == OnOff.ON
                        && domain.getFeatures().getHyperv() instanceof org.guestwright.model.feature.HypervCustom hyperv
                        && hyperv.getVendorId() == null);
    }

    private static boolean isWindows(Domain domain) {
        return domain.getMetadata() != null && ID.matcher(domain.getMetadata()).find();
    }

    private static boolean isNewWindows(Domain domain) {
        return isWindows(domain) && WITH_TPM.matcher(domain.getMetadata()).find();
    }
}
