// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN__LAUNCH_SECURITY;
import static org.guestwright.model.os.OsPackage.Literals.*;

import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskDevice;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.nvram.OsNvram;
import org.guestwright.model.os.BootDevice;
import org.guestwright.model.os.BootDeviceKind;
import org.guestwright.model.os.Os;
import org.guestwright.model.os.OsFirmware;
import org.guestwright.model.os.OsLoader;
import org.guestwright.model.os.OsLoaderType;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.security.SevCommon;
import org.guestwright.model.types.YesNo;

/** Firmware, and what a guest boots from. */
final class BootAdvice extends Subject<Domain> {
    BootAdvice() {
        super(DOMAIN, Stage.ADVICE);

        warning(
                        "firmware.nvram.template",
                        "the firmware '%s' has no template for its variables",
                        (domain, machine) -> loader(domain).getPath())
                .across()
                .at(OS__LOADER)
                .advice("name it, nvram.template = \"...VARS.fd\", or let libvirt choose: firmware = efi")
                .because(
                        "The variables of UEFI are kept in a file of the guest's, which is copied from a template at the first start. "
                                + "libvirt knows that of firmware which the distribution installed, and refuses the first start with any other.")
                .when(domain -> hasVariables(domain)
                        && !isInstalled(domain)
                        && (domain.getOs().getNvram() == null
                                || domain.getOs().getNvram().getTemplate() == null && !isWhole(domain.getOs())));
        warning(
                        "firmware.loader.writable",
                        "the guest can write to '%s', which is all guests' firmware",
                        (domain, machine) -> loader(domain).getPath())
                .asWritten()
                .across()
                .at(OS__LOADER)
                .advice("set loader.readonly = yes")
                .because(
                        "A pflash without readonly is opened for writing: it fails for want of permission, or one guest changes the "
                                + "firmware of all.")
                .when(domain -> isPflash(domain)
                        && isInstalled(domain)
                        && loader(domain).getReadonly() != YesNo.YES
                        && loader(domain).getStateless() != YesNo.YES
                        && domain.getOs().getFirmware() == null);
        warning("boot.device.missing", "the guest is to boot from '%s', and has no such device")
                .asWritten()
                .across()
                .advice("add the device, or leave the boot entry out")
                .because(
                        "Firmware goes over what is not there without a word, so the guest boots from something else, or not at all.")
                .each((domain, machine, violations) -> {
                    if (domain.getOs() != null) {
                        for (BootDevice boot : domain.getOs().getBoots()) {
                            if (boot.getDev() != null && !has(domain, boot.getDev())) {
                                violations.report(boot, BOOT_DEVICE__DEV, boot.getDev());
                            }
                        }
                    }
                });
        warning("boot.kernel.missing", "there is a command line or an initial RAM disk for a kernel, and no kernel")
                .asWritten()
                .across()
                .at(OS__CMDLINE)
                .advice("name the kernel, or leave them out")
                .because("Without a kernel, the guest boots from its disks, and the kernel there never sees either.")
                .when(domain -> domain.getOs() != null
                        && domain.getOs().getKernel() == null
                        && domain.getOs().getFirmware() == null
                        && (domain.getOs().getCmdline() != null
                                || domain.getOs().getInitrd() != null));
        warning("launch-security.firmware", "an encrypted guest needs UEFI, and this one has a BIOS")
                .across()
                .at(DOMAIN__LAUNCH_SECURITY)
                .advice("set os.firmware = efi")
                .because("SeaBIOS cannot run in encrypted memory; only firmware made for it, such as OVMF's, does.")
                .when((domain, machine) -> domain.getLaunchSecurity() instanceof SevCommon
                        && machine.isX86()
                        && domain.getOs() != null
                        && domain.getOs().getFirmware() != OsFirmware.EFI
                        && loader(domain) == null);
    }

    private static boolean hasVariables(Domain domain) {
        return isPflash(domain)
                && domain.getOs().getFirmware() == null
                && loader(domain).getPath() != null
                && loader(domain).getStateless() != YesNo.YES
                && loader(domain).getReadonly() == YesNo.YES;
    }

    /** Variables in something else than a file are there already. */
    private static boolean isWhole(Os os) {
        OsNvram nvram = os.getNvram();
        return nvram.getType() != null && !nvram.getType().getLiteral().equals("file");
    }

    /** Firmware that came with the distribution: libvirt has a descriptor of it, and guests have it in common. */
    private static boolean isInstalled(Domain domain) {
        return loader(domain).getPath() != null && loader(domain).getPath().startsWith("/usr/");
    }

    private static boolean isPflash(Domain domain) {
        return loader(domain) != null && loader(domain).getType() == OsLoaderType.PFLASH;
    }

    private static OsLoader loader(Domain domain) {
        return domain.getOs() == null ? null : domain.getOs().getLoader();
    }

    private static boolean has(Domain domain, BootDeviceKind kind) {
        if (domain.getDevices() == null) {
            return false;
        }
        if (kind == BootDeviceKind.NETWORK) {
            return !domain.getDevices().getInterfaces().isEmpty()
                    || !domain.getDevices().getHostdevs().isEmpty();
        }
        for (Disk disk : domain.getDevices().getDisks()) {
            DiskDevice device = disk.getDevice() == null ? DiskDevice.DISK : disk.getDevice();
            if (switch (kind) {
                case CDROM -> device == DiskDevice.CDROM;
                case FD -> device == DiskDevice.FLOPPY;
                default -> device == DiskDevice.DISK || device == DiskDevice.LUN;
            }) {
                return true;
            }
        }
        return kind == BootDeviceKind.HD
                && (!domain.getDevices().getHostdevs().isEmpty()
                        || !domain.getDevices().getFilesystems().isEmpty());
    }
}
