// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.guestwright.model.audio.Sound;
import org.guestwright.model.audio.SoundModel;
import org.guestwright.model.device.Device;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.hostdev.Hub;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.platform.Panic;
import org.guestwright.model.platform.PanicModel;
import org.guestwright.model.redirection.RedirectedDevice;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.CharacterDevice;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.ParallelDevice;
import org.guestwright.model.serial.VirtioTarget;
import org.guestwright.model.smartcard.Smartcard;

/** Where devices are that have no address: on the first bus that takes their kind, or on the board. */
final class Board {
    private Board() {}

    static Bus bus(Device device) {
        if (device instanceof Disk disk
                && disk.getTarget() != null
                && disk.getTarget().getBus() != null) {
            return switch (disk.getTarget().getBus()) {
                case IDE -> Bus.IDE;
                case SATA -> Bus.SATA;
                case SCSI -> Bus.SCSI;
                case FDC -> Bus.FDC;
                case USB -> Bus.USB;
                case XEN -> Bus.XENBUS;
                default -> Bus.BOARD;
            };
        }
        if (device instanceof ScsiHostdev) {
            return Bus.SCSI;
        }
        if (device instanceof Smartcard) {
            return Bus.CCID;
        }
        boolean port = device instanceof ChannelDevice channel && channel.getTarget() instanceof VirtioTarget
                || target(device) == CharacterTargetType.VIRTIO;
        return port ? Bus.VIRTIO_SERIAL : isUsb(device) ? Bus.USB : Bus.BOARD;
    }

    private static boolean isUsb(Device device) {
        return device instanceof EmulatedInput input && input.getBus() == InputBus.USB
                || device instanceof UsbHostdev
                || device instanceof RedirectedDevice
                || device instanceof Hub
                || device instanceof Sound sound && sound.getModel() == SoundModel.USB
                || target(device) == CharacterTargetType.USB_SERIAL;
    }

    /** The name of what leads to a device, where it has one. */
    static String label(Device device) {
        if (device instanceof EmulatedInput input && input.getBus() == InputBus.PS2) {
            return "PS/2";
        }
        if (device instanceof Disk disk
                && disk.getTarget() != null
                && disk.getTarget().getBus() == DiskBus.SD) {
            return "SD";
        }
        if (device instanceof ParallelDevice || device instanceof Panic panic && panic.getModel() == PanicModel.ISA) {
            return "ISA";
        }
        CharacterTargetType type = target(device);
        if (type == CharacterTargetType.ISA_SERIAL || type == CharacterTargetType.ISA_DEBUG) {
            return "ISA";
        }
        return type == CharacterTargetType.SCLP
                        || type == CharacterTargetType.SCLPLM
                        || type == CharacterTargetType.SCLP_SERIAL
                ? "SCLP"
                : "";
    }

    private static CharacterTargetType target(Device device) {
        return device instanceof CharacterDevice port && port.getTarget() != null
                ? port.getTarget().getType()
                : null;
    }
}
