// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN__BOOTLOADER;
import static org.guestwright.model.os.OsPackage.Literals.*;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.nvram.BlockNvram;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.nvram.NetworkNvram;
import org.guestwright.model.nvram.OsNvram;
import org.guestwright.model.os.OsFirmware;
import org.guestwright.model.os.OsFirmwareFeatureName;
import org.guestwright.model.os.OsLoader;
import org.guestwright.model.os.OsLoaderType;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.types.YesNo;

/** The firmware that boots a guest, and where it keeps its variables. */
final class FirmwareRules extends Subject<Domain> {
    FirmwareRules() {
        super(DOMAIN, Stage.MACHINE);
        choice();
        machine();
    }

    // libvirt looks at what was written, before it chooses a firmware.
    private void choice() {
        plain(
                        "firmware.features.conflict",
                        "firmware feature 'enrolled-keys' cannot be enabled when firmware feature 'secure-boot' "
                                + "is disabled")
                .asWritten()
                .at(OS__FIRMWARE_FEATURES)
                .advice("enable secure-boot, or disable enrolled-keys")
                .when(domain -> firmware(domain) != null
                        && feature(domain, OsFirmwareFeatureName.ENROLLED_KEYS) == YesNo.YES
                        && feature(domain, OsFirmwareFeatureName.SECURE_BOOT) == YesNo.NO);
        plain("firmware.nvram.type", "firmware type '%s' does not support nvram", (domain, machine) -> firmware(domain))
                .asWritten()
                .at(OS__NVRAM)
                .advice("leave the nvram out")
                .when(domain -> firmware(domain) != null
                        && firmware(domain) != OsFirmware.EFI
                        && domain.getOs().getNvram() != null);
        plain(
                        "firmware.features.manual",
                        "cannot use feature-based firmware autoselection when firmware autoselection is disabled")
                .in(Stage.NEW)
                .at(OS__FIRMWARE_FEATURES)
                .advice("set firmware = efi, or leave the features out")
                .when(domain -> domain.getOs() != null
                        && firmware(domain) == null
                        && domain.getOs().getFirmwareFeatures() != null);
        plain("firmware.loader.path", "no loader path specified and firmware auto selection disabled")
                .asWritten()
                .at(OS__LOADER)
                .advice("give the path of the firmware, or set firmware = efi")
                .when(domain -> firmware(domain) == null
                        && loader(domain) != null
                        && loader(domain).getPath() == null);
        plain("firmware.stateless.template", "NVRAM template is not permitted when loader is stateless")
                .asWritten()
                .at(OS__NVRAM)
                .advice("leave the nvram out")
                .when(domain -> loader(domain) != null
                        && isYes(loader(domain).getStateless())
                        && domain.getOs().getNvram() != null
                        && domain.getOs().getNvram().getTemplate() != null);
        plain("firmware.stateless.nvram", "NVRAM is not permitted when loader is stateless")
                .asWritten()
                .at(OS__NVRAM)
                .advice("leave the nvram out")
                .when(domain -> loader(domain) != null
                        && isYes(loader(domain).getStateless())
                        && domain.getOs().getNvram() != null
                        && domain.getOs().getNvram().getTemplate() == null);
        plain("firmware.state.loader", "Only pflash loader type permits NVRAM")
                .asWritten()
                .at(OS_LOADER__STATELESS)
                .advice("take the loader type pflash")
                .when(domain -> loader(domain) != null
                        && firmware(domain) == null
                        && loader(domain).getStateless() == YesNo.NO
                        && loader(domain).getType() != OsLoaderType.PFLASH);
        plain("firmware.state.efi", "Only EFI firmware permits NVRAM")
                .asWritten()
                .at(OS_LOADER__STATELESS)
                .advice("leave it out, or take efi")
                .when(domain -> loader(domain) != null
                        && firmware(domain) == OsFirmware.BIOS
                        && loader(domain).getStateless() == YesNo.NO);
    }

    private void machine() {
        unsupported("acpi.machine", "machine type '%s' does not support ACPI", (domain, machine) -> machine.name())
                .at(org.guestwright.model.feature.FeaturePackage.Literals.FEATURES__ACPI)
                .advice("leave acpi out")
                .when((domain, machine) -> hasAcpi(domain)
                        && machine.type()
                                .map(type -> Boolean.FALSE.equals(type.acpi()))
                                .orElse(false));
        unsupported("firmware.acpi.x86", "UEFI requires ACPI on this architecture")
                .at(OS__LOADER)
                .across()
                .advice("add features { acpi = yes }")
                .when((domain, machine) -> isEfi(domain) && machine.isX86() && !hasAcpi(domain));
        unsupported("firmware.acpi.aarch64", "ACPI requires UEFI on this architecture")
                .at(org.guestwright.model.feature.FeaturePackage.Literals.FEATURES__ACPI)
                .across()
                .advice("set firmware = efi, or leave acpi out")
                .when((domain, machine) -> machine.isArch("aarch64") && hasAcpi(domain) && !isEfi(domain));
        unsupported("bootloader", "bootloader is not supported by QEMU")
                .at(DOMAIN__BOOTLOADER)
                .advice("leave it out")
                .when(domain -> domain.getBootloader() != null || domain.getBootloaderArgs() != null);
        unsupported("firmware.secure.machine", "Secure boot is supported with q35 machine types only")
                .at(OS_LOADER__SECURE)
                .advice("take the machine q35")
                .when((domain, machine) -> isSecure(domain) && !machine.isQ35());
        unsupported("firmware.secure.arch", "Secure boot is supported for x86_64 architecture only")
                .at(OS_LOADER__SECURE)
                .advice("take the architecture x86_64")
                .when((domain, machine) -> isSecure(domain) && !machine.isArch("x86_64"));
        unsupported("firmware.secure.smm", "Secure boot requires SMM feature enabled")
                .at(OS_LOADER__SECURE)
                .across()
                .advice("add features { smm { state = on } }")
                .when(domain -> isSecure(domain)
                        && firmware(domain) == null
                        && (domain.getFeatures() == null
                                || domain.getFeatures().getSmm() == null
                                || domain.getFeatures().getSmm().getState() == OnOff.OFF));
        unsupported("firmware.nvram.storage", "unsupported nvram disk type '%s'", (domain, machine) -> domain.getOs()
                        .getNvram()
                        .getType())
                .at(OS__NVRAM)
                .advice("take a file, a block device or network storage")
                .when((Domain domain) -> {
                    OsNvram nvram =
                            loader(domain) == null ? null : domain.getOs().getNvram();
                    return nvram != null
                            && !(nvram instanceof FileNvram
                                    || nvram instanceof BlockNvram
                                    || nvram instanceof NetworkNvram);
                });
    }

    static boolean hasAcpi(Domain domain) {
        return domain.getFeatures() != null && domain.getFeatures().isAcpi();
    }

    private static OsLoader loader(Domain domain) {
        return domain.getOs() == null ? null : domain.getOs().getLoader();
    }

    private static OsFirmware firmware(Domain domain) {
        return domain.getOs() == null ? null : domain.getOs().getFirmware();
    }

    private static boolean isSecure(Domain domain) {
        return loader(domain) != null && isYes(loader(domain).getSecure());
    }

    private static boolean isEfi(Domain domain) {
        return firmware(domain) == OsFirmware.EFI
                || loader(domain) != null
                        && loader(domain).getType() == OsLoaderType.PFLASH
                        && isYes(loader(domain).getReadonly())
                || loader(domain) != null
                        && loader(domain).getType() == OsLoaderType.PFLASH
                        && loader(domain).getPath() != null;
    }

    private static YesNo feature(Domain domain, OsFirmwareFeatureName name) {
        return domain.getOs().getFirmwareFeatures() == null
                ? null
                : domain.getOs().getFirmwareFeatures().getFeatures().stream()
                        .filter(feature -> feature.getName() == name)
                        .map(feature -> feature.getEnabled())
                        .findFirst()
                        .orElse(null);
    }
}
