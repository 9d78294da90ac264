// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.machine;

import java.util.Optional;
import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.MachineType;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainType;
import org.guestwright.model.os.OsType;

/**
 * The machine that a domain asks for, seen with what a QEMU can do. All is read from the domain each time, so that it holds
 * while the domain is being completed. Which machine has what are facts of QEMU, grouped as in libvirt 10.7
 * (src/qemu/qemu_domain.c).
 */
public final class Machine {
    private final Domain domain;
    private final CapabilityProfile profile;

    /** The machine of a domain, on the QEMU of that profile. */
    public Machine(Domain domain, CapabilityProfile profile) {
        this.domain = domain;
        this.profile = profile;
    }

    public Domain domain() {
        return domain;
    }

    public CapabilityProfile profile() {
        return profile;
    }

    /** Whether QEMU has the feature. */
    public boolean has(Capability capability) {
        return profile.has(capability);
    }

    /** Whether QEMU has the feature to which libvirt gives this flag. */
    public boolean has(String flag) {
        return profile.has(flag);
    }

    /** The program that runs the guest, as messages name it. */
    public String emulator() {
        String program =
                domain.getDevices() == null ? null : domain.getDevices().getEmulator();
        return program == null ? "qemu-system-" + arch() : program;
    }

    /** The guest's architecture; where the domain says none, the profile's. */
    public String arch() {
        OsType type = osType();
        return type == null || type.getArch() == null
                ? profile.arch()
                : type.getArch().getLiteral();
    }

    /** The machine type as the domain has it, or an empty text. */
    public String name() {
        OsType type = osType();
        return type == null || type.getMachine() == null ? "" : type.getMachine();
    }

    /** The machine type in QEMU's list. */
    public Optional<MachineType> type() {
        return profile.machine(accelerator(), name());
    }

    /** What executes the guest. */
    public Accelerator accelerator() {
        return domain.getType() == DomainType.KVM
                ? Accelerator.KVM
                : domain.getType() == DomainType.HVF ? Accelerator.HVF : Accelerator.TCG;
    }

    public boolean isEmulated() {
        return accelerator() == Accelerator.TCG;
    }

    public boolean isX86() {
        return isArch("x86_64", "i686");
    }

    public boolean isPower64() {
        return isArch("ppc64", "ppc64le");
    }

    public boolean isS390() {
        return isArch("s390x", "s390");
    }

    public boolean isArm() {
        return isArch("aarch64", "armv7l", "armv6l");
    }

    public boolean isRiscv() {
        return isArch("riscv64", "riscv32");
    }

    public boolean isLoongarch() {
        return isArch("loongarch64");
    }

    public boolean isMips() {
        return arch().startsWith("mips");
    }

    /** Whether the architecture is one of these. */
    public boolean isArch(String... names) {
        String arch = arch();
        for (String name : names) {
            if (name.equals(arch)) {
                return true;
            }
        }
        return false;
    }

    public boolean isQ35() {
        return isX86() && isOneOf("q35", "pc-q35-");
    }

    public boolean isI440fx() {
        String name = name();
        return isX86()
                && (name.equals("pc")
                        || name.startsWith("pc-0.")
                        || name.startsWith("pc-1.")
                        || name.startsWith("pc-i440fx-")
                        || name.startsWith("rhel"));
    }

    public boolean isXenFv() {
        return isX86() && isOneOf("xenfv", "xenfv-");
    }

    public boolean isPseries() {
        return isPower64() && isOneOf("pseries", "pseries-");
    }

    public boolean isArmVirt() {
        return isArm() && isOneOf("virt", "virt-");
    }

    public boolean isRiscvVirt() {
        return isRiscv() && isOneOf("virt", "virt-");
    }

    public boolean isLoongarchVirt() {
        return isLoongarch() && isOneOf("virt", "virt-");
    }

    public boolean isS390Ccw() {
        return isS390() && name().startsWith("s390-ccw");
    }

    public boolean isMipsMalta() {
        return isMips() && name().equals("malta");
    }

    /** Whether the machine comes with an IDE controller that cannot be taken away. */
    public boolean hasBuiltInIde() {
        return isI440fx() || isOneOf("malta") || isOneOf("sun4u") || isOneOf("g3beige");
    }

    /** Whether the machine comes with an ESP SCSI controller. */
    public boolean hasBuiltInEsp() {
        return isArch("sparc")
                || isArch("mips64", "mips64el") && (isOneOf("magnum") || isOneOf("pica61"))
                || isArch("m68k") && isOneOf("q800");
    }

    /** Whether the machine needs its floppy controller on the command line. */
    public boolean needsFloppyController() {
        return isQ35();
    }

    /** Whether the machine has PS/2 ports. */
    public boolean hasPs2() {
        return has(Capability.DEVICE_I8042) && (isI440fx() || isQ35() || isXenFv() || name().equals("isapc"));
    }

    public boolean supportsPci() {
        return isArm() ? isArmVirt() || name().equals("versatilepb") : !isRiscv() || isRiscvVirt();
    }

    /** Whether QEMU numbers the machine's PCI buses; else its one bus is called {@code pci}. */
    public boolean numbersPciBuses() {
        return isX86() || isPower64() || isArch("ppc") || isS390() || isArmVirt() || isLoongarchVirt() || isRiscvVirt();
    }

    private boolean isOneOf(String... namesAndPrefixes) {
        String name = name();
        for (String candidate : namesAndPrefixes) {
            if (candidate.endsWith("-") ? name.startsWith(candidate) : name.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    private OsType osType() {
        return domain.getOs() == null ? null : domain.getOs().getType();
    }
}
