// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Network cards, and what they are connected to. */
final class NetworkDevices implements DeviceOptions.Kind {
    private static final Map<String, String> MODELS = Map.ofEntries(
            Map.entry("virtio-net", "virtio"),
            Map.entry("e1000", "e1000"),
            Map.entry("e1000e", "e1000e"),
            Map.entry("rtl8139", "rtl8139"),
            Map.entry("igb", "igb"),
            Map.entry("vmxnet3", "vmxnet3"),
            Map.entry("ne2k_pci", "ne2k_pci"),
            Map.entry("pcnet", "pcnet"),
            Map.entry("i82559c", "i82559c"),
            Map.entry("spapr-vlan", "spapr-vlan"),
            Map.entry("usb-net", "usb-net"),
            Map.entry("tulip", "tulip"),
            Map.entry("sungem", "sungem"));
    private static final Pattern FORWARD = Pattern.compile("(tcp|udp)?:([0-9.]*):([0-9]+)-(?:[0-9.]*):([0-9]+)");

    @Override
    public Tag read(String driver, Values values, Draft draft) {
        String plain = DeviceOptions.plain(driver);
        String model = MODELS.get(plain);
        if (model == null) {
            return null;
        }
        Tag card = new Tag("interface");
        Values backend = draft.backend("-netdev", values.get("netdev"));
        if (backend == null || !backend(backend, card, draft)) {
            card.attribute("type", "user");
        }
        card.addIf("mac", "address", values.get("mac"));
        card.child("model").attribute("type", model.equals("virtio") ? DeviceOptions.virtioModel(driver) : model);
        Tag options = card.child("driver");
        if (backend != null) {
            options.attribute("name", model.equals("virtio") && backend.on("vhost") ? "vhost" : null);
            options.attribute("queues", backend.get("queues"));
        }
        options.attribute("rx_queue_size", values.get("rx_queue_size"))
                .attribute("tx_queue_size", values.get("tx_queue_size"));
        values.ignore("mq", "vectors");
        DeviceOptions.virtio(values, options);
        card.addIf("mtu", "size", values.get("host_mtu"));
        DeviceOptions.boot(values, card);
        if (plain.equals("usb-net")) {
            Addresses.usb(values, card);
        } else {
            Addresses.of(values, card);
        }
        draft.devices.add(card);
        return card;
    }

    /** libvirt's name of a card's model. */
    static String model(String driver) {
        return driver == null ? null : MODELS.getOrDefault(DeviceOptions.plain(driver), driver);
    }

    /** Says what a card is connected to; {@code false} where a domain has no words for it. */
    static boolean backend(Values values, Tag card, Draft draft) {
        values.ignore("id", "fd", "fds", "vhostfd", "vhostfds", "script", "downscript");
        switch (values.get("type", "")) {
            case "user" -> user(values, card);
            case "tap" -> {
                card.attribute("type", values.peek("br") == null ? "ethernet" : "bridge");
                card.addIf("source", "bridge", values.get("br"));
                card.addIf("target", "dev", values.get("ifname"));
            }
            case "bridge" -> card.attribute("type", "bridge")
                    .child("source")
                    .attribute("bridge", values.get("br", "br0"));
            case "socket" -> {
                return socket(values, card);
            }
            case "vhost-user" -> vhostUser(values, card, draft);
            case "vhost-vdpa" -> card.attribute("type", "vdpa")
                    .child("source")
                    .attribute("dev", values.get("vhostdev"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void user(Values values, Tag card) {
        card.attribute("type", "user");
        String net = values.get("net");
        if (net != null && net.contains("/")) {
            card.add("ip")
                    .attribute("family", "ipv4")
                    .attribute("address", net.substring(0, net.indexOf('/')))
                    .attribute("prefix", net.substring(net.indexOf('/') + 1));
        }
        // libvirt forwards ports by passt.
        List<Matcher> forwards = new ArrayList<>();
        for (String text : values.all("hostfwd")) {
            Matcher forward = FORWARD.matcher(text);
            if (!forward.matches()) {
                values.unreadAgain("hostfwd");
                return;
            }
            forwards.add(forward);
        }
        for (Matcher forward : forwards) {
            card.child("backend").attribute("type", "passt");
            Tag rule = card.add("portForward").attribute("proto", forward.group(1) == null ? "tcp" : forward.group(1));
            if (!forward.group(2).isEmpty()) {
                rule.attribute("address", forward.group(2));
            }
            rule.add("range").attribute("start", forward.group(3)).attribute("to", forward.group(4));
        }
    }

    private static boolean socket(Values values, Tag card) {
        for (Map.Entry<String, String> kind : Map.of("listen", "server", "connect", "client", "mcast", "mcast")
                .entrySet()) {
            String address = values.peek(kind.getKey());
            int colon = address == null ? -1 : address.lastIndexOf(':');
            if (colon >= 0) {
                values.get(kind.getKey());
                card.attribute("type", kind.getValue())
                        .child("source")
                        .attribute("address", colon == 0 ? null : address.substring(0, colon))
                        .attribute("port", address.substring(colon + 1));
                return true;
            }
        }
        return false;
    }

    private static void vhostUser(Values values, Tag card, Draft draft) {
        Values socket = draft.backend("-chardev", values.get("chardev"));
        card.attribute("type", "vhostuser");
        if (socket != null) {
            socket.ignore("id", "backend", "fd");
            boolean server = socket.on("server");
            card.child("source")
                    .attribute("type", "unix")
                    .attribute("path", socket.get("path"))
                    .attribute("mode", server ? "server" : "client");
            socket.ignore("wait", "reconnect");
        }
    }
}
