// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.guestwright.model.controller.ControllerType;

/** The kinds of bus, in the order in which those without a controller of their own are drawn. */
enum Bus {
    PCI("pci."),
    USB("usb"),
    SCSI("scsi"),
    SATA("sata"),
    IDE("ide"),
    FDC("fdc"),
    VIRTIO_SERIAL("virtio-serial"),
    CCID("ccid"),
    XENBUS("xenbus"),
    ISA("isa"),
    CCW("Channel subsystem"),
    SPAPR_VIO("spapr-vio"),
    VIRTIO_MMIO("virtio-mmio"),
    /** What is part of the board, or has no address yet. */
    BOARD(""),
    /** Memory modules. */
    MEMORY("Memory");

    private final String title;

    Bus(String title) {
        this.title = title;
    }

    /** The name of one of them that no controller provides. */
    String title(int index) {
        return hasControllers() ? title + index : title;
    }

    /** Whether there can be several, each with a controller. */
    boolean hasControllers() {
        return compareTo(ISA) < 0;
    }

    /** The bus that a controller provides. */
    static Bus of(ControllerType type) {
        return switch (type) {
            case PCI -> PCI;
            case USB -> USB;
            case SCSI -> SCSI;
            case SATA -> SATA;
            case IDE -> IDE;
            case FDC -> FDC;
            case VIRTIO_SERIAL -> VIRTIO_SERIAL;
            case CCID -> CCID;
            case XENBUS -> XENBUS;
            case ISA -> ISA;
        };
    }
}
