// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.guestwright.qemu.address.PciConnect.PCI;
import static org.guestwright.qemu.address.PciConnect.PCIE;

import java.util.EnumSet;
import java.util.Set;
import org.guestwright.model.audio.Sound;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.IdeController;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.controller.SataController;
import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.VirtioSerialController;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.VirtioModel;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.filesystem.MtpFilesystemDriver;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.MdevModel;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.VhostScsiHostdev;
import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.Input;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.input.PassthroughInput;
import org.guestwright.model.memory.MemoryBalloon;
import org.guestwright.model.memory.MemoryBalloonModel;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.memory.SharedMemory;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.PciHostdevInterfaceAddress;
import org.guestwright.model.platform.Crypto;
import org.guestwright.model.platform.Iommu;
import org.guestwright.model.platform.IommuModel;
import org.guestwright.model.platform.Panic;
import org.guestwright.model.platform.PanicModel;
import org.guestwright.model.platform.Pstore;
import org.guestwright.model.platform.Vsock;
import org.guestwright.model.platform.Watchdog;
import org.guestwright.model.platform.WatchdogModel;
import org.guestwright.model.rng.RandomGenerator;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.model.video.Video;
import org.guestwright.qemu.Guest;

/** What each device asks of a PCI bus: conventional PCI, PCI Express, or nothing because it sits elsewhere. */
final class PciDevices {
    private static final Set<PciConnect> NOTHING = EnumSet.noneOf(PciConnect.class);

    private final Set<PciConnect> express;
    private final Set<PciConnect> virtio;

    PciDevices(Guest guest) {
        boolean hasExpress = guest.controller(ControllerType.PCI, 0) instanceof PciController root
                && root.getModel() == PciControllerModel.PCIE_ROOT;
        express = hasExpress ? PCIE : PCI;
        virtio = guest.has(Capability.VIRTIO_PCI_TRANSITIONAL) ? express : PCI;
    }

    /** What the device asks for; nothing where it is no PCI device. */
    Set<PciConnect> wants(Device device) {
        if (device instanceof Controller controller) {
            return wants(controller);
        }
        if (device instanceof Disk disk) {
            return wants(disk);
        }
        if (device instanceof Interface card) {
            return wants(card);
        }
        if (device instanceof Filesystem filesystem) {
            return wants(filesystem);
        }
        if (device instanceof Sound sound) {
            return wants(sound);
        }
        if (device instanceof Video video) {
            return wants(video);
        }
        return device instanceof Input input ? wants(input) : other(device);
    }

    Set<PciConnect> wants(Disk disk) {
        return disk.getTarget().getBus() != DiskBus.VIRTIO ? NOTHING : virtio(disk.getModel());
    }

    Set<PciConnect> wants(Filesystem filesystem) {
        return filesystem.getDriver() instanceof MtpFilesystemDriver ? NOTHING : virtio(filesystem.getModel());
    }

    Set<PciConnect> wants(Sound sound) {
        return switch (sound.getModel()) {
            case ES1370, AC97, ICH6, ICH9 -> PCI;
            case VIRTIO -> virtio;
            default -> NOTHING;
        };
    }

    Set<PciConnect> wants(Video video) {
        return switch (video.getModel().getType()) {
            case VIRTIO -> virtio;
            case VGA, CIRRUS, VMVGA, QXL -> PCI;
            case BOCHS -> express;
            default -> NOTHING;
        };
    }

    Set<PciConnect> wants(Controller controller) {
        if (controller instanceof PciController pci) {
            PciBusKind kind = PciBusKind.of(pci.getModel().getLiteral());
            return kind == null ? NOTHING : kind.upstream();
        }
        if (controller instanceof SataController || controller instanceof IdeController) {
            return PCI;
        }
        if (controller instanceof UsbController usb) {
            return usb.getModel() == null
                    ? PCI
                    : switch (usb.getModel()) {
                        case NEC_XHCI, QEMU_XHCI -> express;
                        case NONE, QUSB1, QUSB2 -> NOTHING;
                        default -> PCI;
                    };
        }
        if (controller instanceof ScsiController scsi) {
            return scsi.getModel() == null
                    ? NOTHING
                    : switch (scsi.getModel()) {
                        case NCR53C90, AUTO -> NOTHING;
                        case VIRTIO_SCSI, VIRTIO_NON_TRANSITIONAL -> virtio;
                        default -> PCI;
                    };
        }
        return controller instanceof VirtioSerialController serial ? virtio(serial.getModel()) : NOTHING;
    }

    Set<PciConnect> wants(Interface net) {
        if (net instanceof HostdevInterface hostdev) {
            return hostdev.getSource().getAddress() instanceof PciHostdevInterfaceAddress ? express : NOTHING;
        }
        if (net.getModel() != null && net.getModel().getType().equals("usb-net")) {
            return NOTHING;
        }
        return net.getModel() == null
                ? express
                : switch (net.getModel().getType()) {
                    case "virtio", "virtio-non-transitional" -> virtio;
                    case "e1000e", "igb" -> express;
                    default -> PCI;
                };
    }

    Set<PciConnect> wants(Input input) {
        boolean isVirtio = input instanceof PassthroughInput
                || input instanceof EmulatedInput emulated && emulated.getBus() == InputBus.VIRTIO;
        return isVirtio ? virtio(input.getModel()) : NOTHING;
    }

    /** What a device asks for that is of none of these kinds. */
    Set<PciConnect> other(Device device) {
        if (device instanceof MemoryBalloon balloon) {
            return balloon.getModel() == MemoryBalloonModel.VIRTIO_TRANSITIONAL
                    ? PCI
                    : balloon.getModel() == MemoryBalloonModel.NONE || balloon.getModel() == MemoryBalloonModel.XEN
                            ? NOTHING
                            : virtio;
        }
        if (device instanceof RandomGenerator rng) {
            return virtio(rng.getModel());
        }
        if (device instanceof Vsock vsock) {
            return virtio(vsock.getModel());
        }
        if (device instanceof MemoryDevice module) {
            return module.getModel() == MemoryModel.VIRTIO_MEM || module.getModel() == MemoryModel.VIRTIO_PMEM
                    ? virtio
                    : NOTHING;
        }
        if (device instanceof Iommu iommu) {
            return iommu.getModel() == IommuModel.VIRTIO ? integrated(virtio) : NOTHING;
        }
        if (device instanceof Panic panic) {
            return panic.getModel() == PanicModel.PVPANIC ? integrated(PCI) : NOTHING;
        }
        if (device instanceof PciHostdev
                || device instanceof MdevHostdev mdev && mdev.getModel() == MdevModel.VFIO_PCI) {
            return express;
        }
        boolean conventional = device instanceof Watchdog watchdog && watchdog.getModel() == WatchdogModel.I630_0ESB
                || device instanceof SharedMemory
                || device instanceof Crypto
                || device instanceof Pstore
                || device instanceof SerialDevice serial
                        && serial.getTarget().getType() == CharacterTargetType.PCI_SERIAL;
        return conventional ? PCI : device instanceof VhostScsiHostdev scsi ? vhostScsi(scsi) : NOTHING;
    }

    private Set<PciConnect> vhostScsi(VhostScsiHostdev scsi) {
        return scsi.getModel() != null && scsi.getModel().getLiteral().equals("virtio-transitional") ? PCI : virtio;
    }

    // Devices for drivers of the old standard work on conventional buses alone.
    private Set<PciConnect> virtio(VirtioModel model) {
        return model == VirtioModel.VIRTIO_TRANSITIONAL ? PCI : virtio;
    }

    private static Set<PciConnect> integrated(Set<PciConnect> wants) {
        Set<PciConnect> all = EnumSet.copyOf(wants);
        all.add(PciConnect.INTEGRATED);
        return all;
    }
}
