// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.function.Supplier;
import org.guestwright.model.audio.SoundModel;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.controller.VirtioSerialController;
import org.guestwright.model.device.Address;
import org.guestwright.model.device.Device;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.VhostScsiHostdev;
import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.Input;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.input.PassthroughInput;
import org.guestwright.model.memory.MemoryBalloonModel;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.video.Video;
import org.guestwright.model.video.VideoModelType;

/** Gives virtio devices without an address one of another kind than PCI, in machines where that is usual. */
final class VirtioTransports {
    private final Supplier<Address> addresses;

    /** @param addresses makes an address of the machine's usual kind */
    VirtioTransports(Supplier<Address> addresses) {
        this.addresses = addresses;
    }

    /** The devices that every transport has (libvirt 10.7, qemuDomainPrimeVirtioDeviceAddresses). */
    void set(Devices devices) {
        devices.getDisks().stream().filter(VirtioTransports::isVirtio).forEach(this::set);
        devices.getInterfaces().stream().filter(VirtioTransports::isVirtio).forEach(this::set);
        devices.getVideos().stream().filter(VirtioTransports::isVirtio).forEach(this::set);
        devices.getSounds().stream()
                .filter(sound -> sound.getModel() == SoundModel.VIRTIO)
                .forEach(this::set);
        devices.getInputs().stream().filter(VirtioTransports::isVirtio).forEach(this::set);
        devices.getControllers().stream().filter(VirtioTransports::isVirtio).forEach(this::set);
        devices.getHostdevs().stream().filter(VirtioTransports::isVirtio).forEach(this::set);
        if (devices.getMemballoon() != null && devices.getMemballoon().getModel() != MemoryBalloonModel.NONE) {
            set(devices.getMemballoon());
        }
        devices.getRngs().forEach(this::set);
        devices.getMemories().stream().filter(VirtioTransports::isVirtio).forEach(this::set);
        devices.getCryptos().forEach(this::set);
    }

    /** The devices that are on the channel subsystem only. */
    void setFilesystemsAndSockets(Devices devices) {
        devices.getFilesystems().forEach(this::set);
        if (devices.getVsock() != null) {
            set(devices.getVsock());
        }
    }

    /** One device, whatever it is. */
    void set(Device device) {
        if (device.getAddress() == null) {
            device.setAddress(addresses.get());
        }
    }

    private static boolean isVirtio(Disk disk) {
        return disk.getTarget().getBus() == DiskBus.VIRTIO;
    }

    private static boolean isVirtio(Interface net) {
        return !(net instanceof HostdevInterface)
                && net.getModel() != null
                && switch (net.getModel().getType()) {
                    case "virtio", "virtio-transitional", "virtio-non-transitional" -> true;
                    default -> false;
                };
    }

    private static boolean isVirtio(Video video) {
        return video.getModel().getType() == VideoModelType.VIRTIO;
    }

    private static boolean isVirtio(Input input) {
        return input instanceof PassthroughInput
                || input instanceof EmulatedInput emulated && emulated.getBus() == InputBus.VIRTIO;
    }

    private static boolean isVirtio(Controller controller) {
        return controller instanceof VirtioSerialController || controller instanceof ScsiController;
    }

    private static boolean isVirtio(Hostdev hostdev) {
        return hostdev instanceof VhostScsiHostdev;
    }

    private static boolean isVirtio(MemoryDevice module) {
        return module.getModel() == MemoryModel.VIRTIO_PMEM || module.getModel() == MemoryModel.VIRTIO_MEM;
    }
}
