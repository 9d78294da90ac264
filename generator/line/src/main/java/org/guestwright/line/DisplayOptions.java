// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Displays, and the graphics card that is one option. */
final class DisplayOptions implements Family {
    private static final Pattern VNC = Pattern.compile("(.*):([0-9]+)");
    private static final int FIRST_VNC_PORT = 5900;

    @Override
    public boolean read(LineOption option, Draft draft) {
        switch (option.name()) {
            case "-display" -> {
                return display(option, draft);
            }
            case "-sdl" -> draft.devices.add("graphics").attribute("type", "sdl");
            case "-nographic" -> {}
            case "-vnc" -> vnc(option, draft);
            case "-spice" -> spice(option, draft);
            case "-vga" -> {
                return vga(option.value(), draft);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean display(LineOption option, Draft draft) {
        Values values = option.values("type");
        switch (values.get("type")) {
            case "none" -> {}
            case "sdl", "gtk" -> {
                Tag graphics = draft.devices.add("graphics").attribute("type", "sdl");
                graphics.addIf("gl", "enable", values.yesNo("gl"));
                values.ignore("window-close", "show-cursor", "grab-on-hover", "zoom-to-fit");
            }
            case "egl-headless" -> draft.devices
                    .add("graphics")
                    .attribute("type", "egl-headless")
                    .addIf("gl", "rendernode", values.get("rendernode"));
            case "dbus" -> {
                Tag graphics = draft.devices
                        .add("graphics")
                        .attribute("type", "dbus")
                        .attribute("address", values.get("addr"))
                        .attribute("p2p", values.yesNo("p2p"));
                graphics.addIf("gl", "enable", values.yesNo("gl"));
                graphics.addIf("gl", "rendernode", values.get("rendernode"));
                values.ignore("audiodev");
            }
            default -> {
                return false;
            }
        }
        draft.finishBackend(option, values);
        return true;
    }

    private static void vnc(LineOption option, Draft draft) {
        Values values = option.values("address");
        String address = values.get("address", "none");
        Tag graphics = new Tag("graphics").attribute("type", "vnc");
        Matcher matcher = VNC.matcher(address);
        if (address.startsWith("unix:")) {
            graphics.add("listen").attribute("type", "socket").attribute("socket", draft.file(address.substring(5)));
        } else if (matcher.matches()) {
            graphics.attribute("port", String.valueOf(FIRST_VNC_PORT + Integer.parseInt(matcher.group(2))))
                    .attribute("autoport", "no");
            String host = matcher.group(1);
            graphics.add("listen")
                    .attribute("type", "address")
                    .attribute("address", host.isEmpty() ? "0.0.0.0" : host.replaceAll("[\\[\\]]", ""));
        } else {
            return;
        }
        graphics.attribute("websocket", values.get("websocket"))
                .attribute("sharePolicy", values.get("share"))
                .attribute("powerControl", values.yesNo("power-control"));
        values.ignore("audiodev");
        draft.devices.add(graphics);
        draft.finishBackend(option, values);
    }

    private static void spice(LineOption option, Draft draft) {
        Values values = option.values("port");
        Tag graphics = new Tag("graphics").attribute("type", "spice");
        String address = values.get("addr");
        if (values.on("unix")) {
            graphics.add("listen").attribute("type", "socket").attribute("socket", draft.file(address));
        } else {
            graphics.attribute("port", nonZero(values.get("port")))
                    .attribute("tlsPort", nonZero(values.get("tls-port")));
            if (graphics.attribute("port") != null || graphics.attribute("tlsPort") != null) {
                graphics.attribute("autoport", "no");
                graphics.add("listen")
                        .attribute("type", "address")
                        .attribute("address", address == null ? "0.0.0.0" : address);
            } else {
                graphics.add("listen").attribute("type", "none");
            }
        }
        graphics.addIf("image", "compression", values.get("image-compression"));
        graphics.addIf("jpeg", "compression", values.get("jpeg-wan-compression"));
        graphics.addIf("zlib", "compression", values.get("zlib-glz-wan-compression"));
        graphics.addIf("playback", "compression", values.onOff("playback-compression"));
        graphics.addIf("streaming", "mode", values.get("streaming-video"));
        graphics.addIf(
                "mouse",
                "mode",
                values.get("agent-mouse") == null
                        ? null
                        : Values.isOn(values.get("agent-mouse")) ? "client" : "server");
        graphics.addIf(
                "clipboard",
                "copypaste",
                values.peek("disable-copy-paste") == null ? null : values.on("disable-copy-paste") ? "no" : "yes");
        graphics.addIf(
                "filetransfer",
                "enable",
                values.peek("disable-agent-file-xfer") == null
                        ? null
                        : values.on("disable-agent-file-xfer") ? "no" : "yes");
        graphics.addIf("gl", "enable", values.yesNo("gl"));
        graphics.addIf("gl", "rendernode", values.get("rendernode"));
        values.ignore("disable-ticketing", "seamless-migration");
        draft.devices.add(graphics);
        draft.finishBackend(option, values);
    }

    private static String nonZero(String port) {
        return "0".equals(port) ? null : port;
    }

    private static boolean vga(String name, Draft draft) {
        String model =
                switch (name) {
                    case "std" -> "vga";
                    case "vmware" -> "vmvga";
                    case "cirrus", "qxl", "virtio", "none" -> name;
                    default -> null;
                };
        if (model != null) {
            draft.devices.add("video").child("model").attribute("type", model);
        }
        return model != null;
    }
}
