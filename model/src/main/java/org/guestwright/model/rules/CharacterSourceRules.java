// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.character.CharacterPackage.Literals.*;

import org.guestwright.model.character.CharacterEndpoint;
import org.guestwright.model.character.CharacterSource;
import org.guestwright.model.character.CharacterSourceType;
import org.guestwright.model.device.DevicePackage;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.GuestfwdTarget;

/** Where the bytes of a character device come from and go to. */
final class CharacterSourceRules extends Subject<CharacterSource> {
    CharacterSourceRules() {
        super(CHARACTER_SOURCE, Stage.DEVICE);

        internal("chardev.path.missing", "Missing source path attribute for char device")
                .at(CHARACTER_SOURCE__SOURCES)
                .advice("give the path")
                .when(source -> isFile(source) && path(source) == null
                        || source.getType() == CharacterSourceType.UNIX
                                && path(source) == null
                                && !hasPathOfItsOwn(source));
        internal("chardev.nmdm", "Should define both master and slave path attributes for nmdm device")
                .at(CHARACTER_SOURCE__SOURCES)
                .advice("give both")
                .when(source -> source.getType() == CharacterSourceType.NMDM
                        && source.getSources().stream()
                                .anyMatch(end -> (end.getMaster() == null) != (end.getSlave() == null)));
        internal("chardev.host.missing", "Missing source host attribute for char device")
                .at(CHARACTER_SOURCE__SOURCES)
                .advice("give the host")
                .when(source -> source.getType() == CharacterSourceType.TCP
                        && source.getSources().stream().allMatch(end -> end.getHost() == null));
        internal("chardev.service.missing", "Missing source service attribute for char device")
                .at(CHARACTER_SOURCE__SOURCES)
                .advice("give the service")
                .when(source -> source.getType() == CharacterSourceType.TCP
                                && source.getSources().stream().allMatch(end -> end.getService() == null)
                        || source.getType() == CharacterSourceType.UDP
                                && source.getSources().stream()
                                        .noneMatch(end -> !"bind".equals(end.getMode()) && end.getService() != null));
        internal("chardev.reconnect.mode", "chardev reconnect is possible only for connect mode")
                .at(CHARACTER_SOURCE__SOURCES)
                .advice("set the mode to connect, or leave it out")
                .when(source -> isSocket(source)
                        && source.getSources().stream()
                                .anyMatch(end -> "bind".equals(end.getMode())
                                        && end.getReconnect() != null
                                        && isYes(end.getReconnect().getEnabled())));
        unsupported("chardev.channel.missing", "Missing source channel attribute for char device")
                .at(CHARACTER_SOURCE__SOURCES)
                .advice("name the channel")
                .when(source -> isNamed(source) && channel(source) == null);
        rule(
                        Category.INVALID_ARGUMENT,
                        "chardev.channel.characters",
                        "Invalid character in source channel for char device")
                .at(CHARACTER_SOURCE__SOURCES)
                .advice("take letters, digits and _ - .")
                .when(source -> isNamed(source) && channel(source) != null && !isPlain(channel(source)));
        rule(Category.INVALID_ARGUMENT, "chardev.reconnect.timeout", "chardev reconnect source timeout cannot be '0'")
                .at(DevicePackage.Literals.RECONNECT__TIMEOUT)
                .advice("take a second or more")
                .each((source, machine, violations) -> {
                    for (CharacterEndpoint end : source.getSources()) {
                        if (isSocket(source)
                                && end.getReconnect() != null
                                && isYes(end.getReconnect().getEnabled())
                                && !isSet(end.getReconnect().getTimeout())) {
                            violations.report(end.getReconnect(), DevicePackage.Literals.RECONNECT__TIMEOUT);
                        }
                    }
                });
        unsupported("chardev.vdagent.unsupported", "chardev 'qemu-vdagent' not supported in this QEMU binary")
                .lacking("chardev.qemu-vdagent")
                .at(CHARACTER_SOURCE__TYPE)
                .advice("take spicevmc")
                .when(source -> source.getType() == CharacterSourceType.QEMU_VDAGENT);
        unsupported(
                        "chardev.spice",
                        "chardev '%s' not supported without spice graphics",
                        (source, machine) -> source.getType())
                .at(CHARACTER_SOURCE__TYPE)
                .across()
                .advice("add graphics spice")
                .when((source, machine) -> (source.getType() == CharacterSourceType.SPICEVMC
                                || source.getType() == CharacterSourceType.SPICEPORT)
                        && !hasSpice(machine.domain()));
    }

    private static boolean isFile(CharacterSource source) {
        return source.getType() == CharacterSourceType.FILE
                || source.getType() == CharacterSourceType.DEV
                || source.getType() == CharacterSourceType.PIPE;
    }

    private static boolean isSocket(CharacterSource source) {
        return source.getType() == CharacterSourceType.TCP || source.getType() == CharacterSourceType.UNIX;
    }

    private static boolean isNamed(CharacterSource source) {
        return source.getType() == CharacterSourceType.SPICEPORT || source.getType() == CharacterSourceType.DBUS;
    }

    // libvirt makes the paths of sockets of virtio channels.
    private static boolean hasPathOfItsOwn(CharacterSource source) {
        return source.eContainer() instanceof ChannelDevice channel && !(channel.getTarget() instanceof GuestfwdTarget);
    }

    private static String path(CharacterSource source) {
        return source.getSources().isEmpty() ? null : source.getSources().get(0).getPath();
    }

    private static String channel(CharacterSource source) {
        return source.getSources().stream()
                .map(CharacterEndpoint::getChannel)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPlain(String name) {
        return name.chars()
                .allMatch(letter -> letter < 0x80 && Character.isLetterOrDigit(letter) || "_-.".indexOf(letter) >= 0);
    }

    static boolean hasSpice(Domain domain) {
        return domain.getDevices().getGraphics().stream().anyMatch(SpiceGraphics.class::isInstance);
    }
}
