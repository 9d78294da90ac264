// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Graphics cards. */
final class VideoDevices implements DeviceOptions.Kind {
    @Override
    public Tag read(String driver, Values values, Draft draft) {
        String type =
                switch (driver) {
                    case "VGA", "secondary-vga" -> "vga";
                    case "cirrus-vga" -> "cirrus";
                    case "qxl-vga", "qxl" -> "qxl";
                    case "vmware-svga" -> "vmvga";
                    case "bochs-display" -> "bochs";
                    case "ramfb" -> "ramfb";
                    case "virtio-vga",
                            "virtio-vga-gl",
                            "virtio-gpu-pci",
                            "virtio-gpu-gl-pci",
                            "virtio-gpu-ccw",
                            "virtio-gpu-device",
                            "virtio-gpu-gl-device" -> "virtio";
                    default -> null;
                };
        if (type == null) {
            return null;
        }
        Tag video = draft.devices.add("video");
        Tag model = video.child("model").attribute("type", type);
        if (type.equals("qxl")) {
            model.attribute("ram", inKib(values.get("ram_size")))
                    .attribute("vram", inKib(values.get("vram_size")))
                    .attribute("vgamem", fromMib(values.get("vgamem_mb")));
            String vram64 = values.get("vram64_size_mb");
            model.attribute("vram64", "0".equals(vram64) ? null : fromMib(vram64));
        } else {
            model.attribute(
                    "vram", type.equals("bochs") ? inKib(values.get("vgamem")) : fromMib(values.get("vgamem_mb")));
        }
        model.attribute("heads", values.get("max_outputs")).attribute("blob", values.onOff("blob"));
        if (driver.contains("-gl") || values.on("virgl")) {
            model.child("acceleration").attribute("accel3d", "yes");
        }
        if (values.peek("xres") != null && values.peek("yres") != null) {
            model.child("resolution").attribute("x", values.get("xres")).attribute("y", values.get("yres"));
        }
        DeviceOptions.virtio(values, video.child("driver"));
        Addresses.of(values, video);
        return video;
    }

    private static String inKib(String bytes) {
        return bytes != null && bytes.matches("[0-9]{1,15}") ? String.valueOf(Long.parseLong(bytes) / 1024) : null;
    }

    private static String fromMib(String mebibytes) {
        return mebibytes != null && mebibytes.matches("[0-9]{1,10}")
                ? String.valueOf(Long.parseLong(mebibytes) * 1024)
                : null;
    }
}
