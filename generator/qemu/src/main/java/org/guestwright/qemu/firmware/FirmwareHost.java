// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.firmware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The firmware that a host has. Where nothing else is said, it is what QEMU itself installs, and Debian's UEFI with the usual keys,
 * for QEMU has none with keys.
 */
public final class FirmwareHost {
    private static final List<FirmwareDescriptor> USUAL = Stream.of(
                    "efi split raw /usr/share/qemu/edk2-x86_64-secure-code.fd /usr/share/qemu/edk2-i386-vars.fd x86_64:pc-q35-* "
                            + "acpi-s3,requires-smm,secure-boot,verbose-dynamic",
                    "efi split raw /usr/share/qemu/edk2-x86_64-code.fd /usr/share/qemu/edk2-i386-vars.fd x86_64:pc-i440fx-*,pc-q35-* "
                            + "acpi-s3,amd-sev,verbose-dynamic",
                    "efi split raw /usr/share/OVMF/OVMF_CODE_4M.ms.fd /usr/share/OVMF/OVMF_VARS_4M.ms.fd x86_64:pc-q35-* "
                            + "acpi-s3,enrolled-keys,requires-smm,secure-boot,verbose-dynamic",
                    "efi split raw /usr/share/qemu/edk2-i386-secure-code.fd /usr/share/qemu/edk2-i386-vars.fd i686:pc-q35-* "
                            + "acpi-s3,requires-smm,secure-boot,verbose-dynamic",
                    "efi split raw /usr/share/qemu/edk2-i386-code.fd /usr/share/qemu/edk2-i386-vars.fd i686:pc-i440fx-*,pc-q35-* "
                            + "acpi-s3,verbose-dynamic",
                    "efi split raw /usr/share/qemu/edk2-aarch64-code.fd /usr/share/qemu/edk2-arm-vars.fd aarch64:virt-* verbose-static",
                    "efi split raw /usr/share/qemu/edk2-arm-code.fd /usr/share/qemu/edk2-arm-vars.fd armv7l:virt-* verbose-static",
                    "efi split raw /usr/share/qemu/edk2-riscv-code.fd /usr/share/qemu/edk2-riscv-vars.fd riscv64:virt,virt-* verbose-static",
                    "efi split raw /usr/share/qemu/edk2-loongarch64-code.fd /usr/share/qemu/edk2-loongarch64-vars.fd "
                            + "loongarch64:virt,virt-* verbose-static",
                    "bios memory raw /usr/share/qemu/bios-256k.bin - x86_64:pc-i440fx-*,pc-q35-* acpi-s3,acpi-s4",
                    "bios memory raw /usr/share/qemu/bios-256k.bin - i686:pc-i440fx-*,pc-q35-* acpi-s3,acpi-s4")
            .map(FirmwareDescriptor::parse)
            .toList();

    private List<FirmwareDescriptor> descriptors = USUAL;
    private Map<String, String> templates = Map.of(
            "/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd",
            "/usr/share/AAVMF/AAVMF32_CODE.fd", "/usr/share/AAVMF/AAVMF32_VARS.fd",
            "/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd",
            "/usr/share/OVMF/OVMF_CODE.secboot.fd", "/usr/share/OVMF/OVMF_VARS.fd",
            "/usr/share/OVMF/OVMF_CODE.ms.fd", "/usr/share/OVMF/OVMF_VARS.ms.fd");

    /** The descriptors, the one that is preferred first. */
    public List<FirmwareDescriptor> descriptors() {
        return descriptors;
    }

    public FirmwareHost descriptors(List<FirmwareDescriptor> list) {
        descriptors = List.copyOf(list);
        return this;
    }

    /** UEFI images that are known without a descriptor, and what the variables of each of them start with. */
    public Map<String, String> templates() {
        return templates;
    }

    public FirmwareHost templates(Map<String, String> map) {
        templates = new LinkedHashMap<>(map);
        return this;
    }
}
