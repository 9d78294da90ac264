// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.guestwright.model.audio.SoundModel;
import org.guestwright.model.controller.CcidController;
import org.guestwright.model.device.Device;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.filesystem.MtpFilesystemDriver;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.serial.CharacterTargetType;

/** The devices that are plugged into USB ports. */
final class UsbDevices {
    private UsbDevices() {}

    /** All of them, in the order in which they get their ports (libvirt 10.7, virDomainUSBDeviceDefForeach). */
    static List<Device> of(Devices devices) {
        List<Device> all = new ArrayList<>(devices.getHubs());
        add(all, devices.getHostdevs(), UsbHostdev.class::isInstance);
        add(all, devices.getDisks(), disk -> disk.getTarget().getBus() == DiskBus.USB);
        add(
                all,
                devices.getInterfaces(),
                card -> card.getModel() != null
                        && "usb-net".equals(card.getModel().getType()));
        add(all, devices.getControllers(), CcidController.class::isInstance);
        add(
                all,
                devices.getInputs(),
                input -> input instanceof EmulatedInput emulated && emulated.getBus() == InputBus.USB);
        add(
                all,
                devices.getSerials(),
                serial -> serial.getTarget() != null && serial.getTarget().getType() == CharacterTargetType.USB_SERIAL);
        add(all, devices.getSounds(), sound -> sound.getModel() == SoundModel.USB);
        all.addAll(devices.getRedirdevs());
        add(all, devices.getFilesystems(), filesystem -> filesystem.getDriver() instanceof MtpFilesystemDriver);
        return all;
    }

    private static <T extends Device> void add(List<Device> all, Collection<T> devices, Predicate<T> isUsb) {
        for (T device : devices) {
            if (isUsb.test(device)) {
                all.add(device);
            }
        }
    }
}
