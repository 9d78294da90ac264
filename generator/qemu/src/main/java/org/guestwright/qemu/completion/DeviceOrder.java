// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import static org.guestwright.model.domain.DomainPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.model.device.Device;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.ConsoleDevice;

/** The order in which libvirt goes through the devices of a domain (virDomainDeviceInfoIterate). */
public final class DeviceOrder {
    private static final FeatureMapping[] BEFORE_CONSOLES = mappings(
            DEVICES__DISKS,
            DEVICES__INTERFACES,
            DEVICES__SOUNDS,
            DEVICES__HOSTDEVS,
            DEVICES__VIDEOS,
            DEVICES__CONTROLLERS,
            DEVICES__SMARTCARDS,
            DEVICES__SERIALS,
            DEVICES__PARALLELS,
            DEVICES__CHANNELS);

    private static final FeatureMapping[] AFTER_CONSOLES = mappings(
            DEVICES__INPUTS,
            DEVICES__FILESYSTEMS,
            DEVICES__WATCHDOGS,
            DEVICES__MEMBALLOON,
            DEVICES__RNGS,
            DEVICES__NVRAM,
            DEVICES__HUBS,
            DEVICES__SHMEMS,
            DEVICES__TPMS,
            DEVICES__PANICS,
            DEVICES__MEMORIES,
            DEVICES__REDIRDEVS,
            DEVICES__IOMMU,
            DEVICES__VSOCK,
            DEVICES__CRYPTOS,
            DEVICES__PSTORE);

    private DeviceOrder() {}

    /** All devices that can have an address, in libvirt's order. */
    public static List<Device> all(Devices devices) {
        List<Device> all = new ArrayList<>(32);
        for (FeatureMapping kind : BEFORE_CONSOLES) {
            addAll(all, devices, kind);
        }
        for (int i = repeatsSerial(devices) ? 1 : 0; i < devices.getConsoles().size(); i++) {
            if (devices.getConsoles().get(i) instanceof Device console) {
                all.add(console);
            }
        }
        for (FeatureMapping kind : AFTER_CONSOLES) {
            addAll(all, devices, kind);
        }
        return all;
    }

    private static void addAll(List<Device> all, Devices devices, FeatureMapping kind) {
        if (!kind.many()) {
            if (kind.get(devices) instanceof Device only) {
                all.add(only);
            }
        } else if (kind.isSet(devices)) {
            List<EObject> several = kind.objects(devices);
            for (int i = 0; i < several.size(); i++) {
                all.add((Device) several.get(i));
            }
        }
    }

    private static FeatureMapping[] mappings(EReference... kinds) {
        return Stream.of(kinds).map(FeatureMapping::of).toArray(FeatureMapping[]::new);
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
