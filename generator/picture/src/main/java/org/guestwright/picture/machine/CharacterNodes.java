// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.guestwright.model.character.CharacterEndpoint;
import org.guestwright.model.character.CharacterSource;
import org.guestwright.model.redirection.RedirectedDevice;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.CharacterDevice;
import org.guestwright.model.serial.CharacterTarget;
import org.guestwright.picture.box.Kind;

/** Serial ports, consoles, channels, and where their characters go. */
final class CharacterNodes {
    private CharacterNodes() {}

    static Node port(String name, CharacterDevice device) {
        return port(name, device, device);
    }

    /**
     * The box of a port.
     *
     * @param written the device from which it was made
     */
    static Node port(String name, CharacterDevice device, CharacterDevice written) {
        CharacterTarget target = device.getTarget();
        Node node = Node.guest(Kind.CHARACTER, name, written);
        if (target != null) {
            node.detail(target.getModel() != null ? target.getModel().getName() : target.getType())
                    .detail("port ", target.getPort(), "");
        }
        return node.link("", source(written.getChardev()));
    }

    static Node channel(ChannelDevice channel) {
        Node node = Node.guest(Kind.CHARACTER, "channel", channel);
        if (channel.getTarget() != null) {
            Object name = Words.get(channel.getTarget(), "name");
            node.detail(name)
                    .detailIf(name == null, Words.of(channel.getTarget().getType()))
                    .detail(Words.endpoint(
                            Words.get(channel.getTarget(), "address"), Words.get(channel.getTarget(), "port")));
        }
        return node.link("", source(channel.getChardev()));
    }

    static Node redirected(RedirectedDevice device) {
        return Node.guest(Kind.PASSTHROUGH, "redirdev", device)
                .detail(device.getBus())
                .detail(
                        "boot ",
                        device.getBoot() == null ? null : device.getBoot().getOrder(),
                        "")
                .link("", source(device.getChardev()));
    }

    /** Where characters go on the host; {@code null} for nowhere. */
    static Node source(CharacterSource source) {
        if (source == null) {
            return null;
        }
        String type = Words.of(source.getType());
        String name = null;
        for (CharacterEndpoint endpoint : source.getSources()) {
            name = name == null ? name(endpoint) : name;
        }
        return Node.host(Kind.CHARACTER, name == null ? type : name, source)
                .detailIf(name != null, type)
                .detail("log ", source.getLog() == null ? null : source.getLog().getFile(), "");
    }

    private static String name(CharacterEndpoint endpoint) {
        for (String text : new String[] {endpoint.getPath(), endpoint.getChannel(), endpoint.getMaster()}) {
            if (text != null) {
                return text;
            }
        }
        return Words.endpoint(endpoint.getHost(), endpoint.getService());
    }
}
