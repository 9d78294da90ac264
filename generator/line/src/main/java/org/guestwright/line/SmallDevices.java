// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Devices with little to say: input, random numbers, balloon, watchdog, panic, and a few more. */
final class SmallDevices implements DeviceOptions.Kind {
    @Override
    public Tag read(String driver, Values values, Draft draft) {
        Tag device =
                switch (DeviceOptions.plain(driver)) {
                    case "usb-tablet" -> input("tablet", "usb", values);
                    case "usb-mouse" -> input("mouse", "usb", values);
                    case "usb-kbd" -> input("keyboard", "usb", values);
                    case "virtio-tablet" -> input("tablet", "virtio", values);
                    case "virtio-mouse" -> input("mouse", "virtio", values);
                    case "virtio-keyboard" -> input("keyboard", "virtio", values);
                    case "virtio-input-host" -> passedInput(values);
                    case "virtio-rng" -> random(driver, values, draft);
                    case "virtio-balloon" -> balloon(driver, values);
                    case "i6300esb", "ib700", "diag288" -> new Tag("watchdog").attribute("model", driver);
                    case "pvpanic" -> new Tag("panic").attribute("model", "isa");
                    case "pvpanic-pci" -> new Tag("panic").attribute("model", "pvpanic");
                    case "usb-hub" -> new Tag("hub").attribute("type", "usb");
                    case "intel-iommu" -> iommu("intel", values);
                    case "virtio-iommu" -> iommu("virtio", values);
                    default -> null;
                };
        if (device != null) {
            place(driver, values, device);
            draft.devices.add(device);
            return device;
        }
        return ofTheDomain(driver, values, draft);
    }

    private static void place(String driver, Values values, Tag device) {
        if (driver.startsWith("usb-")) {
            Addresses.usb(values, device);
        } else if (!driver.equals("pvpanic") && !driver.equals("intel-iommu") && !driver.equals("ib700")) {
            Addresses.of(values, device);
        }
        values.ignore("ioport");
    }

    private static Tag input(String type, String bus, Values values) {
        return new Tag("input").attribute("type", type).attribute("bus", bus);
    }

    private static Tag passedInput(Values values) {
        Tag input = new Tag("input").attribute("type", "passthrough").attribute("bus", "virtio");
        input.child("source").attribute("evdev", values.get("evdev"));
        return input;
    }

    private static Tag random(String driver, Values values, Draft draft) {
        Values source = draft.backend("-object", values.get("rng"));
        if (source == null) {
            return null;
        }
        source.ignore("id");
        Tag rng = new Tag("rng").attribute("model", DeviceOptions.virtioModel(driver));
        if (values.peek("max-bytes") != null) {
            rng.child("rate").attribute("bytes", values.get("max-bytes")).attribute("period", values.get("period"));
        }
        switch (source.get("qom-type", "")) {
            case "rng-random" -> rng.child("backend")
                    .attribute("model", "random")
                    .text(source.get("filename", "/dev/random"));
            case "rng-builtin" -> rng.child("backend").attribute("model", "builtin");
            case "rng-egd" -> {
                Tag backend = rng.child("backend").attribute("model", "egd");
                Values characters = draft.backend("-chardev", source.get("chardev"));
                if (characters == null || !Characters.of(characters, backend, draft)) {
                    return null;
                }
            }
            default -> {
                return null;
            }
        }
        return rng;
    }

    private static Tag balloon(String driver, Values values) {
        return new Tag("memballoon")
                .attribute("model", DeviceOptions.virtioModel(driver))
                .attribute("autodeflate", values.onOff("deflate-on-oom"))
                .attribute("freePageReporting", values.onOff("free-page-reporting"));
    }

    private static Tag iommu(String model, Values values) {
        Tag iommu = new Tag("iommu").attribute("model", model);
        if (model.equals("intel")) {
            iommu.child("driver")
                    .attribute("intremap", values.onOff("intremap"))
                    .attribute("caching_mode", values.onOff("caching-mode"))
                    .attribute("eim", values.onOff("eim"))
                    .attribute("iotlb", values.onOff("device-iotlb"))
                    .attribute("aw_bits", values.get("aw-bits"));
        }
        return iommu;
    }

    private static Tag ofTheDomain(String driver, Values values, Draft draft) {
        switch (driver) {
            case "vmgenid" -> {
                return draft.domain.child("genid").text(values.get("guid"));
            }
            case "vmcoreinfo" -> {
                return draft.features().child("vmcoreinfo").attribute("state", "on");
            }
            default -> {
                return null;
            }
        }
    }
}
