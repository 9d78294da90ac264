// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.List;

/** {@code -device}: the families of devices, each of which knows its drivers. */
final class DeviceOptions implements Family {
    /** Knows devices of one kind. */
    interface Kind {
        /**
         * Says a device in the domain.
         *
         * @param driver QEMU's name of the device, without the bus that a virtio device is on
         * @return the element, or {@code null} where it is not of this kind
         */
        Tag read(String driver, Values values, Draft draft);
    }

    private static final List<Kind> KINDS = List.of(
            new ControllerDevices(),
            new DiskDevices(),
            new NetworkDevices(),
            new VideoDevices(),
            new CharacterDevices(),
            new SoundDevices(),
            new TpmDevices(),
            new HostDevices(),
            new SmallDevices());

    @Override
    public boolean read(LineOption option, Draft draft) {
        if (!option.name().equals("-device")) {
            return false;
        }
        Values values = option.values("driver");
        String driver = values.get("driver", "");
        for (Kind kind : KINDS) {
            Tag device = kind.read(driver, values, draft);
            if (device != null) {
                values.ignore("id", "bus", "addr", "driver");
                draft.finish(option, values, device);
                return true;
            }
        }
        return false;
    }

    /** A virtio driver without its transport: {@code virtio-blk} for {@code virtio-blk-pci}; other drivers as they are. */
    static String plain(String driver) {
        return driver.startsWith("virtio-") || driver.startsWith("vhost-")
                ? driver.replaceFirst("-(pci|ccw|device|pci-transitional|pci-non-transitional)$", "")
                : driver;
    }

    /** {@code virtio}, or its old or new form. */
    static String virtioModel(String driver) {
        return driver.endsWith("-non-transitional")
                ? "virtio-non-transitional"
                : driver.endsWith("-transitional") ? "virtio-transitional" : "virtio";
    }

    /** The options that every virtio device has. */
    static void virtio(Values values, Tag driver) {
        driver.attribute("iommu", values.onOff("iommu_platform"))
                .attribute("ats", values.onOff("ats"))
                .attribute("packed", values.onOff("packed"))
                .attribute("page_per_vq", values.onOff("page-per-vq"));
    }

    static void boot(Values values, Tag device) {
        device.addIf("boot", "order", values.get("bootindex"));
    }
}
