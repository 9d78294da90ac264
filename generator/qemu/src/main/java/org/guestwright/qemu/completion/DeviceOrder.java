// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.device.Device;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.ConsoleDevice;

/** The order in which libvirt goes through the devices of a domain (virDomainDeviceInfoIterate). */
public final class DeviceOrder {
    private DeviceOrder() {}

    /** All devices that can have an address, in libvirt's order. */
    public static List<Device> all(Devices devices) {
        List<Device> all = new ArrayList<>();
        all.addAll(devices.getDisks());
        all.addAll(devices.getInterfaces());
        all.addAll(devices.getSounds());
        all.addAll(devices.getHostdevs());
        all.addAll(devices.getVideos());
        all.addAll(devices.getControllers());
        all.addAll(devices.getSmartcards());
        all.addAll(devices.getSerials());
        all.addAll(devices.getParallels());
        all.addAll(devices.getChannels());
        for (int i = repeatsSerial(devices) ? 1 : 0; i < devices.getConsoles().size(); i++) {
            if (devices.getConsoles().get(i) instanceof Device console) {
                all.add(console);
            }
        }
        all.addAll(devices.getInputs());
        all.addAll(devices.getFilesystems());
        all.addAll(devices.getWatchdogs());
        addIfAny(all, devices.getMemballoon());
        all.addAll(devices.getRngs());
        addIfAny(all, devices.getNvram());
        all.addAll(devices.getHubs());
        all.addAll(devices.getShmems());
        all.addAll(devices.getTpms());
        all.addAll(devices.getPanics());
        all.addAll(devices.getMemories());
        all.addAll(devices.getRedirdevs());
        addIfAny(all, devices.getIommu());
        addIfAny(all, devices.getVsock());
        all.addAll(devices.getCryptos());
        addIfAny(all, devices.getPstore());
        return all;
    }

    private static void addIfAny(List<Device> all, Device device) {
        if (device != null) {
            all.add(device);
        }
    }

    // The first console of such a guest is its first serial port under another name.
    private static boolean repeatsSerial(Devices devices) {
        return !devices.getSerials().isEmpty()
                && !devices.getConsoles().isEmpty()
                && devices.getConsoles().get(0) instanceof ConsoleDevice console
                && (console.getTarget() == null
                        || console.getTarget().getType() == null
                        || console.getTarget().getType() == CharacterTargetType.SERIAL);
    }
}
