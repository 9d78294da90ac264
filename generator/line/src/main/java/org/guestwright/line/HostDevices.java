// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Devices of the host that the guest is given, and file systems that it shares. */
final class HostDevices implements DeviceOptions.Kind {
    @Override
    public Tag read(String driver, Values values, Draft draft) {
        return switch (DeviceOptions.plain(driver)) {
            case "vfio-pci" -> pci(values, draft);
            case "usb-host" -> usb(values, draft);
            case "virtio-9p" -> shared(values, draft);
            case "vhost-user-fs" -> virtiofs(values, draft);
            case "vhost-vsock" -> {
                Tag vsock = draft.devices.add("vsock").attribute("model", "virtio");
                vsock.child("cid").attribute("auto", "no").attribute("address", values.get("guest-cid"));
                values.ignore("vhostfd");
                Addresses.of(values, vsock);
                yield vsock;
            }
            default -> null;
        };
    }

    private static Tag pci(Values values, Draft draft) {
        if (values.peek("host") == null) {
            return null;
        }
        Tag device = draft.devices
                .add("hostdev")
                .attribute("mode", "subsystem")
                .attribute("type", "pci")
                .attribute("managed", "yes");
        device.child("driver").attribute("name", "vfio");
        device.child("source").add(PciPlace.of(values.get("host")).tag());
        DeviceOptions.boot(values, device);
        device.addIf("rom", "file", values.get("romfile"));
        Addresses.of(values, device);
        return device;
    }

    private static Tag usb(Values values, Draft draft) {
        Tag source = new Tag("source");
        if (values.peek("vendorid") != null) {
            source.child("vendor").attribute("id", hexadecimal(values.get("vendorid")));
            source.child("product").attribute("id", hexadecimal(values.get("productid")));
        } else if (values.peek("hostbus") != null) {
            source.child("address").attribute("bus", values.get("hostbus")).attribute("device", values.get("hostaddr"));
        } else if (values.get("hostdevice", "").matches("/dev/bus/usb/[0-9]{3}/[0-9]{3}")) {
            String[] path = values.get("hostdevice").split("/");
            source.child("address")
                    .attribute("bus", String.valueOf(Integer.parseInt(path[4])))
                    .attribute("device", String.valueOf(Integer.parseInt(path[5])));
        } else {
            return null;
        }
        Tag device = draft.devices
                .add("hostdev")
                .attribute("mode", "subsystem")
                .attribute("type", "usb")
                .attribute("managed", "yes");
        device.add(source);
        DeviceOptions.boot(values, device);
        Addresses.usb(values, device);
        return device;
    }

    private static String hexadecimal(String number) {
        return number == null || number.startsWith("0x") ? number : String.format("0x%04x", Integer.parseInt(number));
    }

    private static Tag shared(Values values, Draft draft) {
        Values backend = draft.backend("-fsdev", values.get("fsdev"));
        if (backend == null) {
            return null;
        }
        backend.ignore("id", "fsdriver");
        String model = backend.get("security_model", "passthrough");
        Tag filesystem = draft.devices
                .add("filesystem")
                .attribute("type", "mount")
                .attribute(
                        "accessmode",
                        model.startsWith("mapped") ? "mapped" : model.equals("none") ? "squash" : "passthrough")
                .attribute("multidevs", backend.get("multidevs"))
                .attribute("fmode", backend.get("fmode"))
                .attribute("dmode", backend.get("dmode"));
        if ("immediate".equals(backend.get("writeout"))) {
            filesystem.child("driver").attribute("type", "path").attribute("wrpolicy", "immediate");
        }
        filesystem.child("source").attribute("dir", draft.file(backend.get("path")));
        filesystem.child("target").attribute("dir", values.get("mount_tag"));
        if (backend.on("readonly")) {
            filesystem.child("readonly");
        }
        Addresses.of(values, filesystem);
        return filesystem;
    }

    private static Tag virtiofs(Values values, Draft draft) {
        Values socket = draft.backend("-chardev", values.get("chardev"));
        if (socket == null || socket.peek("path") == null) {
            return null;
        }
        socket.ignore("id", "backend");
        Tag filesystem = draft.devices.add("filesystem").attribute("type", "mount");
        filesystem.child("driver").attribute("type", "virtiofs").attribute("queue", values.get("queue-size"));
        filesystem.child("source").attribute("socket", socket.get("path"));
        filesystem.child("target").attribute("dir", values.get("tag"));
        DeviceOptions.boot(values, filesystem);
        Addresses.of(values, filesystem);
        return filesystem;
    }
}
