// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.Set;

/**
 * What is behind a disk: a format, and the storage that it lies on. In QEMU these are nodes that refer to each other by name or
 * contain each other; {@code -drive} has both in one.
 */
final class ImageChain {
    private static final Set<String> FORMATS =
            Set.of("raw", "qcow2", "qcow", "qed", "vmdk", "vdi", "vpc", "vhdx", "bochs", "cloop", "dmg");

    private final Values format;
    private final Values storage;
    private final String driver;

    private ImageChain(Values format, Values storage, String driver) {
        this.format = format;
        this.storage = storage;
        this.driver = driver;
    }

    /** The chain that begins at a node or drive, or {@code null} where there is none of that name. */
    static ImageChain of(Draft draft, String id) {
        Values node = draft.backend("-blockdev", id);
        if (node == null) {
            return null;
        }
        node.ignore("node-name", "id", "auto-read-only");
        String driver = node.get("driver");
        if (driver == null) {
            return new ImageChain(node, node, node.get("format"));
        }
        if (!FORMATS.contains(driver)) {
            return new ImageChain(node, node, null);
        }
        Values storage = node.hasBelow("file") ? node.below("file") : draft.backend("-blockdev", node.get("file"));
        if (storage != null) {
            storage.ignore(
                    "node-name",
                    "auto-read-only",
                    "read-only",
                    "cache.direct",
                    "cache.no-flush",
                    "discard",
                    "detect-zeroes");
        }
        return new ImageChain(node, storage == null ? node : storage, driver);
    }

    /** A drive that says all in one. */
    static ImageChain of(Values drive) {
        return new ImageChain(drive, drive, drive.get("format"));
    }

    String filename() {
        String name = storage.get("filename");
        return name != null
                ? name
                : storage == format && driver != null || format.peek("driver") == null ? storage.get("file") : null;
    }

    boolean isReadOnly() {
        return format.on("read-only") | format.on("readonly");
    }

    /** Says the source of a disk; the kind of storage chooses its type. */
    boolean source(Tag disk, Draft draft) {
        String kind = storage.get("driver", "file");
        String file = filename();
        switch (kind) {
            case "file" -> {
                if (file != null && file.matches("[a-z+]{2,}:.*")) {
                    return false;
                }
                boolean device = file != null && file.startsWith("/dev/");
                disk.attribute("type", device ? "block" : "file");
                if (file != null) {
                    disk.child("source").attribute(device ? "dev" : "file", draft.file(file));
                }
            }
            case "host_device", "host_cdrom" -> disk.attribute("type", "block")
                    .child("source")
                    .attribute("dev", file);
            case "nbd" -> nbd(network(disk, "nbd"));
            case "http", "https", "ftp", "ftps" -> url(network(disk, kind), storage.get("url", ""));
            case "rbd" -> network(disk, "rbd").attribute("name", storage.get("pool") + "/" + storage.get("image"));
            case "ssh" -> host(network(disk, "ssh").attribute("name", storage.get("path")), "server");
            case "iscsi" -> {
                String[] portal = storage.get("portal", "").split(":");
                Tag source =
                        network(disk, "iscsi").attribute("name", storage.get("target") + "/" + storage.get("lun", "0"));
                storage.ignore("transport");
                source.add("host").attribute("name", portal[0]).attribute("port", portal.length > 1 ? portal[1] : null);
            }
            case "nvme" -> disk.attribute("type", "nvme")
                    .child("source")
                    .attribute("type", "pci")
                    .attribute("managed", "yes")
                    .attribute("namespace", storage.get("namespace"))
                    .add(PciPlace.of(storage.get("device")).tag());
            default -> {
                return false;
            }
        }
        return true;
    }

    private Tag network(Tag disk, String protocol) {
        return disk.attribute("type", "network").child("source").attribute("protocol", protocol);
    }

    private void nbd(Tag source) {
        source.attribute("name", storage.get("export"));
        host(source, "server");
    }

    private void host(Tag source, String prefix) {
        Values server = storage.below(prefix);
        Tag host = source.add("host").attribute("name", server.get("host")).attribute("port", server.get("port"));
        if (server.peek("path") != null) {
            host.attribute("transport", "unix").attribute("socket", server.get("path"));
        }
    }

    private static void url(Tag source, String url) {
        java.util.regex.Matcher parts = java.util.regex.Pattern.compile("[a-z]+://([^/:]+)(?::([0-9]+))?/?(.*)")
                .matcher(url);
        if (parts.matches()) {
            source.attribute("name", parts.group(3));
            source.add("host").attribute("name", parts.group(1)).attribute("port", parts.group(2));
        }
    }

    /** Says how QEMU reads and writes the image. */
    void driver(Tag disk, String writeCache) {
        Tag tag = disk.child("driver").attribute("name", "qemu").attribute("type", driver == null ? "raw" : driver);
        tag.attribute("cache", format.peek("cache") != null ? format.get("cache") : cache(writeCache));
        tag.attribute("error_policy", policy(format.get("werror")))
                .attribute("rerror_policy", policy(format.get("rerror")));
        String aio = storage.get("aio");
        tag.attribute("io", aio);
        String discard = format.get("discard");
        tag.attribute(
                "discard",
                discard == null ? null : discard.equals("on") || discard.equals("unmap") ? "unmap" : "ignore");
        tag.attribute("detect_zeroes", format.get("detect-zeroes"));
        if (format.on("copy-on-read")) {
            tag.attribute("copy_on_read", "on");
        }
        if (isReadOnly()) {
            disk.child("readonly");
        }
    }

    // The mode of a cache is three switches in QEMU.
    private String cache(String writeCache) {
        String direct = format.get("cache.direct");
        String noFlush = format.get("cache.no-flush");
        if (direct == null && noFlush == null) {
            return null;
        }
        boolean through = "off".equals(writeCache);
        return Values.isOn(noFlush)
                ? "unsafe"
                : Values.isOn(direct) ? through ? "directsync" : "none" : through ? "writethrough" : "writeback";
    }

    static String policy(String qemu) {
        return qemu == null || qemu.equals("auto") ? null : qemu.equals("enospc") ? "enospace" : qemu;
    }
}
