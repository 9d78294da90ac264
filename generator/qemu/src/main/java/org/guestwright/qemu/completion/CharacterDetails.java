// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.character.CharacterEndpoint;
import org.guestwright.model.character.CharacterFactory;
import org.guestwright.model.character.CharacterProtocolType;
import org.guestwright.model.character.CharacterSource;
import org.guestwright.model.character.CharacterSourceType;
import org.guestwright.model.redirection.RedirectedDevice;
import org.guestwright.model.rng.EgdBackend;
import org.guestwright.model.rng.RandomGenerator;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.Console;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.SerialFactory;
import org.guestwright.model.serial.TtyConsole;
import org.guestwright.model.serial.VirtioTarget;
import org.guestwright.model.smartcard.PassthroughSmartcard;
import org.guestwright.model.smartcard.Smartcard;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.HostConfiguration;

/** The host's ends of character devices: how they connect, and what libvirt chooses itself for each start and does not keep. */
final class CharacterDetails implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        guest.devices().getConsoles().replaceAll(console -> console instanceof TtyConsole ? terminal() : console);
        for (ChannelDevice channel : guest.devices().getChannels()) {
            if (channel.getTarget() instanceof VirtioTarget target) {
                target.setState(null);
                forgetPath(guest.host(), channel.getChardev(), target.getName());
            }
        }
        sources(guest).forEach(CharacterDetails::complete);
    }

    // A console that says nothing of its other end has a pseudo terminal; which one, the start of the guest decides.
    private static ConsoleDevice terminal() {
        ConsoleDevice console = SerialFactory.eINSTANCE.createConsoleDevice();
        console.setChardev(CharacterFactory.eINSTANCE.createPtySource());
        console.getChardev().setType(CharacterSourceType.PTY);
        return console;
    }

    private static List<CharacterSource> sources(Guest guest) {
        List<CharacterSource> sources = new ArrayList<>();
        guest.devices().getSerials().forEach(port -> sources.add(port.getChardev()));
        guest.devices().getParallels().forEach(port -> sources.add(port.getChardev()));
        guest.devices().getChannels().forEach(channel -> sources.add(channel.getChardev()));
        for (Console console : guest.devices().getConsoles()) {
            if (console instanceof ConsoleDevice device) {
                sources.add(device.getChardev());
            }
        }
        for (Smartcard card : guest.devices().getSmartcards()) {
            if (card instanceof PassthroughSmartcard remote) {
                sources.add(remote.getChardev());
            }
        }
        for (RedirectedDevice device : guest.devices().getRedirdevs()) {
            sources.add(device.getChardev());
        }
        for (RandomGenerator rng : guest.devices().getRngs()) {
            if (rng.getBackend() instanceof EgdBackend egd) {
                sources.add(egd.getChardev());
            }
        }
        return sources;
    }

    private static void complete(CharacterSource source) {
        CharacterSourceType type = source.getType();
        if (type != CharacterSourceType.TCP) {
            source.setProtocol(null);
        } else if (source.getProtocol() == null || source.getProtocol().getType() == null) {
            source.setProtocol(CharacterFactory.eINSTANCE.createCharacterProtocol());
            source.getProtocol().setType(CharacterProtocolType.RAW);
        }
        if (type == CharacterSourceType.PTY) {
            source.getSources().clear();
        } else if (type == CharacterSourceType.UNIX) {
            source.getSources().removeIf(end -> end.getPath() == null);
        }
        if (type == CharacterSourceType.TCP || type == CharacterSourceType.UNIX || type == CharacterSourceType.UDP) {
            for (CharacterEndpoint end : source.getSources()) {
                if (end.getMode() == null) {
                    end.setMode("connect");
                }
            }
        }
    }

    // libvirt 10.7, qemuDomainChrDefDropDefaultPath: what begins or ends as the sockets that libvirt made in its
    // several versions
    private static void forgetPath(HostConfiguration host, CharacterSource source, String name) {
        if (source.getType() != CharacterSourceType.UNIX || source.getSources().isEmpty()) {
            return;
        }
        String path = source.getSources().get(0).getPath();
        if (path != null && (isIn(host.channelFolder(), path) || isOld(path, name))) {
            source.getSources().clear();
        }
    }

    private static boolean isIn(String folder, String path) {
        if (!path.startsWith(folder + "/")) {
            return false;
        }
        int dot = path.indexOf('.', folder.length() + 1);
        int slash = path.indexOf('/', folder.length() + 1);
        return dot > folder.length() + 1 && (slash < 0 || dot < slash);
    }

    private static boolean isOld(String path, String name) {
        if (name == null || !path.endsWith("/" + name)) {
            return false;
        }
        String folder = path.substring(0, path.length() - name.length() - 1);
        int last = folder.indexOf("domain-", folder.lastIndexOf('/') + 1);
        return last >= 0 && last + "domain-".length() < folder.length();
    }
}
