// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.device.Device;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.ConsoleDevice;

/** The order in which libvirt goes through the devices of a domain (virDomainDeviceInfoIterate). */
public final class DeviceOrder {
    private DeviceOrder() {
    }

    /** All devices that can have an address, in libvirt's order. */
    public static List<Device> all(Devices devices) {
        List<EObject> all = new ArrayList<>();
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
        all.addAll(devices.getConsoles().subList(repeatsSerial(devices) ? 1 : 0, devices.getConsoles().size()));
        all.addAll(devices.getInputs());
        all.addAll(devices.getFilesystems());
        all.addAll(devices.getWatchdogs());
        all.add(devices.getMemballoon());
        all.addAll(devices.getRngs());
        all.add(devices.getNvram());
        all.addAll(devices.getHubs());
        all.addAll(devices.getShmems());
        all.addAll(devices.getTpms());
        all.addAll(devices.getPanics());
        all.addAll(devices.getMemories());
        all.addAll(devices.getRedirdevs());
        all.add(devices.getIommu());
        all.add(devices.getVsock());
        all.addAll(devices.getCryptos());
        all.add(devices.getPstore());
        return all.stream().filter(Objects::nonNull).filter(Device.class::isInstance).map(Device.class::cast).toList();
    }

    // The first console of such a guest is its first serial port under another name.
    private static boolean repeatsSerial(Devices devices) {
        return !devices.getSerials().isEmpty() && !devices.getConsoles().isEmpty()
                && devices.getConsoles().get(0) instanceof ConsoleDevice console
                && (console.getTarget() == null || console.getTarget().getType() == null
                        || console.getTarget().getType() == CharacterTargetType.SERIAL);
    }
}
