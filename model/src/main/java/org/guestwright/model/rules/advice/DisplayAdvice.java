// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;
import static org.guestwright.model.video.VideoPackage.Literals.*;

import java.util.List;
import java.util.function.Predicate;
import org.guestwright.model.character.SpiceVmcSource;
import org.guestwright.model.character.VdagentSource;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.graphics.AddressListen;
import org.guestwright.model.graphics.DbusGraphics;
import org.guestwright.model.graphics.EglHeadlessGraphics;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.GraphicsListen;
import org.guestwright.model.graphics.SdlGraphics;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.graphics.VncGraphics;
import org.guestwright.model.input.InputType;
import org.guestwright.model.rules.SharedMemoryCheck;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.rules.Violations;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.video.Video;
import org.guestwright.model.video.VideoDriverName;
import org.guestwright.model.video.VideoModelType;

/** Displays, and what belongs to them. */
final class DisplayAdvice extends Subject<Devices> {
    DisplayAdvice() {
        super(DEVICES, Stage.ADVICE);

        information("graphics.spice.channel", "SPICE without a channel for its agent")
                .across()
                .advice("add channel spicevmc { target virtio { name = com.redhat.spice.0 } }")
                .because("Copy and paste, and a screen that follows the window's size, go through it.")
                .each((devices, machine, violations) -> first(
                        devices,
                        SpiceGraphics.class::isInstance,
                        violations,
                        devices.getChannels().stream()
                                .noneMatch(channel -> channel.getChardev() instanceof SpiceVmcSource
                                        || channel.getChardev() instanceof VdagentSource)));
        information("graphics.tablet", "the guest is looked at, and has no tablet")
                .across()
                .advice("add input tablet { bus = usb }")
                .because(
                        "A mouse tells only how far it moved, so that the pointer in the window runs away from the one of the host.")
                .each((devices, machine, violations) -> first(
                        devices,
                        DisplayAdvice::isRemote,
                        violations,
                        machine.isX86()
                                && devices.getInputs().stream().noneMatch(input -> input.getType() == InputType.TABLET)
                                && devices.getChannels().stream()
                                        .noneMatch(channel -> channel.getChardev() instanceof SpiceVmcSource)));
        warning("graphics.video.none", "there is a display, and no video card")
                .across()
                .advice("add video { model.type = virtio }, or leave the display out")
                .because("The display stays black.")
                .each((devices, machine, violations) -> first(
                        devices,
                        DisplayAdvice::isRemote,
                        violations,
                        devices.getVideos().stream().allMatch(video -> type(video) == VideoModelType.NONE)
                                && devices.getHostdevs().isEmpty()));
        warning(
                        "graphics.listen.open",
                        "all the world can look at the display: it listens everywhere, and has no password")
                .across()
                .advice(
                        "listen at 127.0.0.1 and come by ssh, or set a password; libvirt's qemu.conf can have TLS and SASL")
                .because("Who reaches the port sees the screen and types at the guest.")
                .each((devices, machine, violations) -> {
                    for (Graphics graphics : devices.getGraphics()) {
                        if (isOpen(graphics)) {
                            violations.report(graphics, null);
                        }
                    }
                });
        warning("video.accel3d.graphics", "3D acceleration, and no display with OpenGL")
                .across()
                .advice("add graphics egl-headless { }, or set gl.enable = yes at the display")
                .because("QEMU refuses to start the card: it draws by a display's OpenGL.")
                .each((devices, machine, violations) -> {
                    for (Video video : devices.getVideos()) {
                        if (isAccelerated(video)
                                && type(video) == VideoModelType.VIRTIO
                                && !isVhostUser(video)
                                && devices.getGraphics().stream().noneMatch(DisplayAdvice::hasGl)) {
                            violations.report(video, VIDEO_MODEL__ACCELERATION);
                        }
                    }
                });
        information("graphics.gl.video", "the display has OpenGL, and no card uses it")
                .across()
                .advice("set video.model.acceleration.accel3d = yes, with the model virtio, or leave gl out")
                .because("The guest draws by its CPU all the same.")
                .each((devices, machine, violations) -> first(
                        devices,
                        one -> hasGl(one) && !(one instanceof EglHeadlessGraphics),
                        violations,
                        devices.getVideos().stream().noneMatch(DisplayAdvice::isAccelerated)
                                && devices.getHostdevs().isEmpty()));
        information("video.qxl.spice", "the card qxl is made for SPICE, and there is none")
                .across()
                .advice("take virtio or vga")
                .because("Without SPICE, it is a plain VGA card with a driver that few guests still have.")
                .each((devices, machine, violations) -> {
                    for (Video video : devices.getVideos()) {
                        if (type(video) == VideoModelType.QXL && !has(devices, SpiceGraphics.class)) {
                            violations.report(video, VIDEO_MODEL__TYPE);
                        }
                    }
                });
        warning("video.vhost-user.memory", "the program behind the card cannot see the guest's memory")
                .across()
                .advice("set memoryBacking { source.type = memfd  access.mode = shared }")
                .because(
                        "vhost-user works in the guest's own memory, which must be shared for it; QEMU refuses the start.")
                .each((devices, machine, violations) -> {
                    for (Video video : devices.getVideos()) {
                        if (isVhostUser(video) && !SharedMemoryCheck.isShared(machine.domain())) {
                            violations.report(video, null);
                        }
                    }
                });
    }

    /** Tells of the first display of a kind, where something holds. */
    private static void first(Devices devices, Predicate<Graphics> kind, Violations violations, boolean holds) {
        for (Graphics graphics : devices.getGraphics()) {
            if (holds && kind.test(graphics)) {
                violations.report(graphics, null);
                return;
            }
        }
    }

    private static boolean isRemote(Graphics graphics) {
        return graphics instanceof VncGraphics || graphics instanceof SpiceGraphics;
    }

    private static boolean has(Devices devices, Class<?> kind) {
        return devices.getGraphics().stream().anyMatch(kind::isInstance);
    }

    private static VideoModelType type(Video video) {
        return video.getModel() == null ? null : video.getModel().getType();
    }

    private static boolean isVhostUser(Video video) {
        return video.getDriver() != null && video.getDriver().getName() == VideoDriverName.VHOSTUSER;
    }

    private static boolean isAccelerated(Video video) {
        return video.getModel() != null
                && video.getModel().getAcceleration() != null
                && isYes(video.getModel().getAcceleration().getAccel3d());
    }

    private static boolean hasGl(Graphics graphics) {
        return graphics instanceof EglHeadlessGraphics
                || graphics instanceof SpiceGraphics spice
                        && spice.getGl() != null
                        && spice.getGl().getEnable() == YesNo.YES
                || graphics instanceof SdlGraphics sdl
                        && sdl.getGl() != null
                        && sdl.getGl().getEnable() == YesNo.YES
                || graphics instanceof DbusGraphics dbus
                        && dbus.getGl() != null
                        && dbus.getGl().getEnable() == YesNo.YES;
    }

    private static boolean isOpen(Graphics graphics) {
        return graphics instanceof VncGraphics vnc
                        && vnc.getPasswd() == null
                        && isOpen(vnc.getListens(), vnc.getListen())
                || graphics instanceof SpiceGraphics spice
                        && spice.getPasswd() == null
                        && isOpen(spice.getListens(), spice.getListen());
    }

    private static boolean isOpen(List<GraphicsListen> listens, String listen) {
        if (listens.isEmpty()) {
            return isEverywhere(listen);
        }
        return listens.stream().anyMatch(one -> one instanceof AddressListen at && isEverywhere(at.getAddress()));
    }

    private static boolean isEverywhere(String address) {
        return "0.0.0.0".equals(address) || "::".equals(address);
    }
}
