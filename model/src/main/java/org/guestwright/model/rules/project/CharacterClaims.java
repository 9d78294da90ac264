// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import static org.guestwright.model.character.CharacterPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.character.CharacterEndpoint;
import org.guestwright.model.character.CharacterSource;
import org.guestwright.model.character.DevSource;
import org.guestwright.model.character.FileSource;
import org.guestwright.model.character.PipeSource;
import org.guestwright.model.character.TcpSource;
import org.guestwright.model.character.UdpSource;
import org.guestwright.model.character.UnixSource;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.redirection.RedirectedDevice;
import org.guestwright.model.rng.EgdBackend;
import org.guestwright.model.rng.RandomGenerator;
import org.guestwright.model.rules.project.Claim.Use;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.model.smartcard.PassthroughSmartcard;
import org.guestwright.model.types.OnOff;

/** What the host ends of serial ports, channels and the like take. */
final class CharacterClaims {
    private CharacterClaims() {}

    static void add(Devices devices, List<Claim> claims) {
        sources(devices).forEach(source -> add(source, claims));
    }

    private static List<CharacterSource> sources(Devices devices) {
        List<CharacterSource> sources = new ArrayList<>();
        devices.getSerials().forEach(port -> sources.add(port.getChardev()));
        devices.getParallels().forEach(port -> sources.add(port.getChardev()));
        // The first console is the first serial port, if there is one.
        boolean first = !devices.getSerials().isEmpty();
        for (EObject console : devices.getConsoles()) {
            if (console instanceof ConsoleDevice device
                    && !(first && isSame(device, devices.getSerials().get(0)))) {
                sources.add(device.getChardev());
            }
            first = false;
        }
        for (ChannelDevice channel : devices.getChannels()) {
            sources.add(channel.getChardev());
        }
        for (RedirectedDevice device : devices.getRedirdevs()) {
            sources.add(device.getChardev());
        }
        for (RandomGenerator generator : devices.getRngs()) {
            if (generator.getBackend() instanceof EgdBackend egd) {
                sources.add(egd.getChardev());
            }
        }
        devices.getSmartcards().forEach(card -> {
            if (card instanceof PassthroughSmartcard passthrough) {
                sources.add(passthrough.getChardev());
            }
        });
        sources.removeIf(source -> source == null);
        return sources;
    }

    private static boolean isSame(ConsoleDevice console, SerialDevice serial) {
        return console.getChardev() != null
                && serial.getChardev() != null
                && console.getChardev().eClass() == serial.getChardev().eClass();
    }

    private static void add(CharacterSource source, List<Claim> claims) {
        for (CharacterEndpoint end : source.getSources()) {
            boolean listens = "bind".equals(end.getMode());
            if (source instanceof UnixSource && listens && end.getPath() != null) {
                claims.add(Claim.alone(ProjectRule.SOCKET, end.getPath(), end, CHARACTER_ENDPOINT__PATH));
            } else if ((source instanceof TcpSource || source instanceof UdpSource) && listens) {
                port(source instanceof TcpSource ? "TCP" : "UDP", end, claims);
            } else if ((source instanceof DevSource || source instanceof PipeSource) && end.getPath() != null) {
                claims.add(Claim.alone(ProjectRule.HOST_PORT, end.getPath(), end, CHARACTER_ENDPOINT__PATH));
            } else if (source instanceof FileSource && end.getPath() != null) {
                output(end.getPath(), end.getAppend(), end, claims);
            }
        }
        if (source.getLog() != null && source.getLog().getFile() != null) {
            output(source.getLog().getFile(), source.getLog().getAppend(), source.getLog(), claims);
        }
    }

    private static void output(String path, OnOff append, EObject object, List<Claim> claims) {
        if (!path.equals("/dev/null")) {
            claims.add(new Claim(
                    ProjectRule.OUTPUT, path, "", append == OnOff.ON ? Use.TOGETHER : Use.ALONE, path, object, null));
        }
    }

    private static void port(String protocol, CharacterEndpoint end, List<Claim> claims) {
        if (end.getService() != null && end.getService().matches("\\d{1,5}")) {
            DisplayClaims.port(protocol, Integer.parseInt(end.getService()), end.getHost(), end, claims);
        }
    }
}
