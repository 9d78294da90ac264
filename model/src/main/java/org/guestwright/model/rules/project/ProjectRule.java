// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import org.guestwright.model.diagnostic.Severity;

/**
 * What the guests of a project must not have in common. Two guests of one name or UUID cannot both be known to a libvirt: these
 * are errors. What only keeps them from running at the same time is a warning, for one may be there in place of the other; and what
 * is now and then meant is information.
 *
 * <p>The words of a message are what it is about, the name of the other guest, and where that was written.
 */
public enum ProjectRule {
    GUEST(
            "project.guest.double",
            Severity.ERROR,
            "the guest '%1$s' is defined a second time; the first is at %3$s",
            "keep one of them, or give this one a name and UUID of its own",
            "libvirt knows a guest by its name and UUID: the second definition would replace the first."),
    NAME(
            "project.name.double",
            Severity.ERROR,
            "the name '%1$s' is that of the guest at %3$s, too",
            "give each guest a name of its own",
            "libvirt refuses a second guest of a name under another UUID."),
    UUID(
            "project.uuid.double",
            Severity.ERROR,
            "the UUID %1$s is that of guest '%2$s', too, at %3$s",
            "give each guest a UUID of its own, or leave it out",
            "libvirt refuses a second guest of a UUID under another name. It is often copied along with a guest's XML."),
    GENERATION(
            "project.genid.double",
            Severity.WARNING,
            "the generation ID %1$s is that of guest '%2$s', too, at %3$s",
            "leave its value out, and libvirt makes one",
            "By its generation ID a guest finds out that it was copied; with that of another, a domain controller keeps its identity "
                    + "and hands out the same numbers twice."),
    MAC(
            "project.mac.double",
            Severity.WARNING,
            "the MAC address %1$s is that of an interface of guest '%2$s', too, at %3$s",
            "give each interface an address of its own, or leave it out",
            "On one network, frames for one of them reach the other, and both get the same address by DHCP."),
    CID(
            "project.vsock.double",
            Severity.WARNING,
            "the vsock address %1$s is that of guest '%2$s', too, at %3$s",
            "set auto = yes, and libvirt finds a free one",
            "The address is the host's: the guest that starts second is refused."),
    PORT(
            "project.port.double",
            Severity.WARNING,
            "%1$s is taken by guest '%2$s', too, at %3$s",
            "take another port, or autoport = yes for a display",
            "A port of the host can be listened to once: the guest that starts second fails."),
    SOCKET(
            "project.socket.double",
            Severity.WARNING,
            "the socket '%1$s' is that of guest '%2$s', too, at %3$s",
            "give each guest a socket of its own",
            "The guest that starts second takes the socket's name away from the first, or fails."),
    PCI(
            "project.pci.double",
            Severity.WARNING,
            "the host's PCI device %1$s is given to guest '%2$s', too, at %3$s",
            "give each guest a device of its own",
            "A device is one guest's at a time: the guest that starts second is refused."),
    USB_PLACE(
            "project.usb.double",
            Severity.WARNING,
            "the host's USB device %1$s is given to guest '%2$s', too, at %3$s",
            "give each guest a device of its own",
            "A device is one guest's at a time: the guest that starts second is refused."),
    USB_KIND(
            "project.usb.kind",
            Severity.INFO,
            "a USB device %1$s is given to guest '%2$s', too, at %3$s",
            "name the devices by bus and number, if the host has several of the kind",
            "With one such device at the host, the guest that starts second is refused; with several, libvirt refuses to choose."),
    SCSI(
            "project.scsi.double",
            Severity.WARNING,
            "the host's SCSI device %1$s is given to guest '%2$s', too, at %3$s",
            "make both shareable, if the guests can share it",
            "Two guests that write to a device destroy its file system, unless that is made for it."),
    MDEV(
            "project.mdev.double",
            Severity.WARNING,
            "the mediated device %1$s is given to guest '%2$s', too, at %3$s",
            "make a device for each guest",
            "A device is one guest's at a time: the guest that starts second is refused."),
    WWPN(
            "project.vhost-scsi.double",
            Severity.WARNING,
            "the vhost-scsi target %1$s is that of guest '%2$s', too, at %3$s",
            "make a target for each guest",
            "The kernel has one guest a target: the guest that starts second is refused."),
    IMAGE(
            "project.disk.double",
            Severity.WARNING,
            "%1$s is written to by guest '%2$s', too, at %3$s",
            "give each guest an image of its own, or make both shareable, if the guests can share it",
            "Two guests that write to an image destroy its file system. QEMU locks files against it, but not block devices."),
    READER(
            "project.disk.reader",
            Severity.WARNING,
            "this guest and '%2$s', at %3$s, have %1$s in common, and one of them writes to it",
            "make it readonly in both",
            "Who reads what another changes sees a broken file system."),
    BASE(
            "project.disk.base",
            Severity.WARNING,
            "this guest and '%2$s', at %3$s, have %1$s in common: one builds an image on it, the other writes to it",
            "make it readonly in both, or give the guest that writes an overlay",
            "An image that builds on another is broken by each change of that."),
    NVRAM(
            "project.nvram.double",
            Severity.WARNING,
            "the UEFI variables '%1$s' are those of guest '%2$s', too, at %3$s",
            "leave the path out, and libvirt has a file a guest",
            "The guest that starts second fails, or both change each other's boot order and keys."),
    TPM(
            "project.tpm.double",
            Severity.WARNING,
            "the host's TPM '%1$s' is given to guest '%2$s', too, at %3$s",
            "give each guest a TPM of its own by backend emulator, or by tpm-proxy where the guest is a pSeries one",
            "A TPM can be opened once: the guest that starts second fails."),
    TAP(
            "project.interface.double",
            Severity.WARNING,
            "the interface '%1$s' of the host is that of guest '%2$s', too, at %3$s",
            "leave the target out, and libvirt finds a free name",
            "The name of an interface is the host's: the guest that starts second fails."),
    DIRECT(
            "project.direct.double",
            Severity.WARNING,
            "the host's interface '%1$s' is passed through to guest '%2$s', too, at %3$s",
            "take the mode bridge, or another interface",
            "An interface is passed through to one guest at a time: the guest that starts second fails."),
    VDPA(
            "project.vdpa.double",
            Severity.WARNING,
            "the vDPA device '%1$s' is given to guest '%2$s', too, at %3$s",
            "give each guest a device of its own",
            "A device is one guest's at a time: the guest that starts second fails."),
    HOST_PORT(
            "project.chardev.double",
            Severity.WARNING,
            "the host's device '%1$s' is given to guest '%2$s', too, at %3$s",
            "give each guest a device of its own",
            "What comes in reaches now the one, now the other."),
    OUTPUT(
            "project.file.double",
            Severity.WARNING,
            "the file '%1$s' is written by guest '%2$s', too, at %3$s",
            "give each guest a file of its own, such as one with '${name}' in its name",
            "Each start of one guest empties the file of the other, or both write between each other's lines."),
    MEMORY(
            "project.memory.double",
            Severity.WARNING,
            "the memory '%1$s' is that of guest '%2$s', too, at %3$s",
            "give each guest a file of its own, or make it private or readonly",
            "Two guests that write to a memory destroy the file system on it."),
    EVDEV(
            "project.input.double",
            Severity.WARNING,
            "the host's input device '%1$s' is given to guest '%2$s', too, at %3$s",
            "give each guest a device of its own",
            "A device can be grabbed once: one of the guests does not see its keys."),
    LEASE(
            "project.lease.double",
            Severity.WARNING,
            "the lease '%1$s' is that of guest '%2$s', too, at %3$s",
            "give each guest a key of its own",
            "A lease is had once: the guest that starts second is refused."),
    LABEL(
            "project.label.double",
            Severity.WARNING,
            "the security label '%1$s' is that of guest '%2$s', too, at %3$s",
            "take dynamic labels, and libvirt makes one a guest",
            "The label keeps guests apart: who breaks out of one guest reaches the disks of the other."),
    CPU(
            "project.cpu.dedicated",
            Severity.WARNING,
            "this guest and '%2$s', at %3$s, have the host's CPU %1$s in common, and one of them has it for its own",
            "give the guests CPUs of their own by cputune, or leave out kvm { hint-dedicated }",
            "A guest that takes its CPUs for its own spins where it should give way, and both become slow.");

    private final String code;
    private final Severity severity;
    private final String message;
    private final String advice;
    private final String reason;

    ProjectRule(String code, Severity severity, String message, String advice, String reason) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.advice = advice;
        this.reason = reason;
    }

    /** Its name, stable over releases. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** What is told, with {@code %1$s} and so on for its words. */
    public String message() {
        return message;
    }

    /** What to do. */
    public String advice() {
        return advice;
    }

    /** Why. */
    public String reason() {
        return reason;
    }
}
