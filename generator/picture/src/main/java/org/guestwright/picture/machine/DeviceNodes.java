// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.audio.Audio;
import org.guestwright.model.audio.Sound;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.Hub;
import org.guestwright.model.input.Input;
import org.guestwright.model.lease.Lease;
import org.guestwright.model.memory.MemoryBalloon;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.SharedMemory;
import org.guestwright.model.network.Interface;
import org.guestwright.model.platform.Crypto;
import org.guestwright.model.platform.Pstore;
import org.guestwright.model.platform.Vsock;
import org.guestwright.model.redirection.RedirectedDevice;
import org.guestwright.model.rng.RandomGenerator;
import org.guestwright.model.serial.ChannelDevice;
import org.guestwright.model.serial.CharacterDevice;
import org.guestwright.model.smartcard.Smartcard;
import org.guestwright.model.tpm.TPMDevice;
import org.guestwright.model.video.Video;
import org.guestwright.picture.box.Kind;

/** The boxes of devices. A kind of device that is not known here has one too, with its name, model and type. */
final class DeviceNodes {
    private DeviceNodes() {}

    /**
     * The box of a device.
     *
     * @param name what its element is called
     */
    static Node of(String name, EObject device) {
        if (device instanceof Controller controller) {
            return ControllerNodes.of(controller);
        }
        if (device instanceof Disk disk) {
            return StorageNodes.disk(disk);
        }
        if (device instanceof Interface card) {
            return NetworkNodes.of(card);
        }
        if (device instanceof Filesystem filesystem) {
            return StorageNodes.filesystem(filesystem);
        }
        if (device instanceof Lease lease) {
            return StorageNodes.lease(lease);
        }
        if (device instanceof Pstore pstore) {
            return StorageNodes.pstore(pstore);
        }
        if (device instanceof Hostdev hostdev) {
            return HostdevNodes.of(hostdev);
        }
        if (device instanceof Hub hub) {
            return Node.guest(Kind.BUS, "hub", hub).detail(hub.getType());
        }
        return character(name, device);
    }

    private static Node character(String name, EObject device) {
        if (device instanceof ChannelDevice channel) {
            return CharacterNodes.channel(channel);
        }
        if (device instanceof CharacterDevice port) {
            return CharacterNodes.port(name, port);
        }
        if (device instanceof RedirectedDevice redirected) {
            return CharacterNodes.redirected(redirected);
        }
        if (device instanceof MemoryDevice memory) {
            return MemoryNodes.device(memory);
        }
        if (device instanceof SharedMemory memory) {
            return MemoryNodes.shared(memory);
        }
        if (device instanceof MemoryBalloon balloon) {
            return MemoryNodes.balloon(balloon);
        }
        if (device instanceof Vsock vsock) {
            return Node.guest(Kind.NETWORK, "vsock", vsock)
                    .detail(vsock.getModel())
                    .detail(
                            "CID ",
                            vsock.getCid() == null ? null : vsock.getCid().getAddress(),
                            "");
        }
        return interaction(name, device);
    }

    private static Node interaction(String name, EObject device) {
        if (device instanceof TPMDevice tpm) {
            return SecurityNodes.tpm(tpm);
        }
        if (device instanceof RandomGenerator generator) {
            return SecurityNodes.rng(generator);
        }
        if (device instanceof Crypto crypto) {
            return SecurityNodes.crypto(crypto);
        }
        if (device instanceof Smartcard card) {
            return SecurityNodes.smartcard(card);
        }
        if (device instanceof Video video) {
            return DisplayNodes.video(video);
        }
        if (device instanceof Graphics graphics) {
            return DisplayNodes.graphics(graphics);
        }
        if (device instanceof Sound sound) {
            return DisplayNodes.sound(sound);
        }
        if (device instanceof Audio audio) {
            return DisplayNodes.audio(audio);
        }
        if (device instanceof Input input) {
            return DisplayNodes.input(input);
        }
        return Node.guest(Kind.PLATFORM, name, device)
                .detail(plain(Words.get(device, "model")))
                .detail(plain(Words.get(device, "type")))
                .detail(plain(Words.get(device, "action")));
    }

    private static Object plain(Object value) {
        return value instanceof EObject ? null : value;
    }
}
