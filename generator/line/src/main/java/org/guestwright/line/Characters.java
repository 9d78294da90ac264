// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** What a character device is connected to, from {@code -chardev} or from QEMU's short form for {@code -serial}. */
final class Characters {
    private Characters() {}

    /**
     * Says a backend on a device.
     *
     * @return {@code false} where a domain has no words for it
     */
    static boolean of(Values values, Tag device, Draft draft) {
        values.ignore("id", "wait", "fd", "mux", "signal");
        String type = values.get("backend", "");
        switch (type) {
            case "pty", "stdio", "null", "vc", "spicevmc" -> {
                device.attribute("type", type);
                values.ignore("name");
            }
            case "qemu-vdagent" -> {
                device.attribute("type", "qemu-vdagent");
                device.child("source").addIf("clipboard", "copypaste", values.yesNo("clipboard"));
                values.ignore("name", "mouse");
            }
            case "file" -> device.attribute("type", "file")
                    .child("source")
                    .attribute("path", draft.file(values.get("path")))
                    .attribute("append", values.onOff("append"));
            case "pipe" -> device.attribute("type", "pipe")
                    .child("source")
                    .attribute("path", draft.file(values.get("path")));
            case "serial", "tty", "parallel", "parport" -> device.attribute("type", "dev")
                    .child("source")
                    .attribute("path", draft.file(values.get("path")));
            case "spiceport" -> device.attribute("type", "spiceport")
                    .child("source")
                    .attribute("channel", values.get("name"));
            case "socket" -> socket(values, device, draft);
            case "udp" -> {
                device.attribute("type", "udp");
                if (values.peek("localaddr") != null || values.peek("localport") != null) {
                    device.add("source")
                            .attribute("mode", "bind")
                            .attribute("host", values.get("localaddr"))
                            .attribute("service", values.get("localport"));
                }
                device.add("source")
                        .attribute("mode", "connect")
                        .attribute("host", values.get("host"))
                        .attribute("service", values.get("port"));
            }
            default -> {
                return false;
            }
        }
        if (values.peek("logfile") != null) {
            device.add("log")
                    .attribute("file", draft.file(values.get("logfile")))
                    .attribute("append", values.onOff("logappend"));
        }
        return true;
    }

    private static void socket(Values values, Tag device, Draft draft) {
        String mode = values.on("server") ? "bind" : "connect";
        String path = draft.file(values.get("path"));
        Tag source = device.attribute("type", path == null ? "tcp" : "unix")
                .child("source")
                .attribute("mode", mode);
        if (path != null) {
            source.attribute("path", path);
        } else {
            source.attribute("host", values.get("host")).attribute("service", values.get("port"));
            device.child("protocol").attribute("type", values.on("telnet") ? "telnet" : "raw");
        }
        String seconds = values.get("reconnect");
        if (seconds != null && mode.equals("connect")) {
            source.child("reconnect")
                    .attribute("enabled", seconds.equals("0") ? "no" : "yes")
                    .attribute("timeout", seconds.equals("0") ? null : seconds);
        }
    }

    /** The values of a backend in QEMU's short form: {@code stdio}, {@code tcp:127.0.0.1:4444,server=on}, {@code file:/x}. */
    static Values shortForm(String text) {
        String plain = text.startsWith("mon:") ? text.substring(4) : text;
        int colon = plain.indexOf(':');
        String kind = colon < 0 ? plain : plain.substring(0, colon);
        String rest = colon < 0 ? "" : plain.substring(colon + 1);
        return switch (kind) {
            case "unix" -> Values.parse("socket,path=" + rest, "backend");
            case "tcp", "telnet" -> {
                int port = rest.indexOf(':');
                String host = port > 0 ? ",host=" + rest.substring(0, port) : "";
                yield Values.parse(
                        "socket" + host + ",port=" + rest.substring(port + 1)
                                + (kind.equals("telnet") ? ",telnet=on" : ""),
                        "backend");
            }
            case "file", "pipe" -> Values.parse(kind + ",path=" + rest, "backend");
            case "chardev" -> null;
            default -> plain.startsWith("/dev/")
                    ? Values.parse("serial,path=" + plain, "backend")
                    : Values.parse(kind, "backend");
        };
    }
}
