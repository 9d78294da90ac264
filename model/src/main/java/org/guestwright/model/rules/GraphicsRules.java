// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.graphics.GraphicsPackage.Literals.*;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.graphics.DbusGraphics;
import org.guestwright.model.graphics.EglHeadlessGraphics;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.graphics.GraphicsType;
import org.guestwright.model.graphics.SpiceGraphics;
import org.guestwright.model.graphics.VncGraphics;

/** How a person sees the guest's screen. */
final class GraphicsRules extends Subject<Graphics> {
    GraphicsRules() {
        super(GRAPHICS, Stage.DEVICE);

        wrong("graphics.audio", "no audio device with ID %s", (graphics, machine) -> ((VncGraphics) graphics)
                        .getAudio()
                        .getId()
                        .longValue())
                .at(VNC_GRAPHICS__AUDIO)
                .across()
                .advice("add the audio")
                .when((graphics, machine) -> graphics instanceof VncGraphics vnc
                        && vnc.getAudio() != null
                        && isSet(vnc.getAudio().getId())
                        && !SoundRules.hasAudio(
                                machine.domain(), vnc.getAudio().getId().longValue()));
        wrong("graphics.dbus.address", "D-Bus p2p with an address is not supported")
                .at(DBUS_GRAPHICS__ADDRESS)
                .advice("leave one of them out")
                .when(graphics ->
                        graphics instanceof DbusGraphics dbus && isYes(dbus.getP2p()) && dbus.getAddress() != null);
        lacking("vnc", GraphicsType.VNC, "vnc");
        lacking("spice", GraphicsType.SPICE, "spice");
        lacking("sdl", GraphicsType.SDL, "sdl");
        lacking("dbus", GraphicsType.DBUS, "display-dbus");
        lacking("egl-headless", GraphicsType.EGL_HEADLESS, "egl-headless");
        unsupported(
                        "graphics.type.unsupported",
                        "%s graphics are not supported with this QEMU",
                        (graphics, machine) -> graphics.getType())
                .at(GRAPHICS__TYPE)
                .advice("take vnc or spice")
                .when(graphics -> graphics.getType() == GraphicsType.RDP || graphics.getType() == GraphicsType.DESKTOP);
        unsupported(
                        "graphics.egl-headless.with",
                        "graphics type 'egl-headless' is only supported with one of: 'vnc', 'spice' graphics "
                                + "types")
                .across()
                .advice("take vnc or spice beside it")
                .when((graphics, machine) -> hasEglHeadless(machine.domain())
                        && graphics.getType() != GraphicsType.EGL_HEADLESS
                        && graphics.getType() != GraphicsType.VNC
                        && graphics.getType() != GraphicsType.SPICE);
        unsupported("graphics.gl.several", "multiple OpenGL displays are not supported by QEMU")
                .at(SPICE_GRAPHICS__GL)
                .across()
                .advice("leave one of them out")
                .when((graphics, machine) -> hasEglHeadless(machine.domain())
                        && graphics instanceof SpiceGraphics spice
                        && spice.getGl() != null
                        && isYes(spice.getGl().getEnable()));
        unsupported("graphics.spice.gl", "This QEMU doesn't support spice OpenGL")
                .lacking("spice-gl")
                .at(SPICE_GRAPHICS__GL)
                .advice("leave it out")
                .when(graphics -> graphics instanceof SpiceGraphics spice
                        && spice.getGl() != null
                        && isYes(spice.getGl().getEnable()));
        unsupported("graphics.spice.rendernode", "This QEMU doesn't support spice OpenGL rendernode")
                .lacking("spice-rendernode")
                .at(RENDER_GL__RENDERNODE)
                .advice("leave it out")
                .when(graphics -> graphics instanceof SpiceGraphics spice
                        && spice.getGl() != null
                        && isYes(spice.getGl().getEnable())
                        && spice.getGl().getRendernode() != null);
        unsupported(
                        "graphics.egl-headless.rendernode",
                        "This QEMU doesn't support OpenGL rendernode with egl-headless graphics type")
                .lacking("egl-headless.rendernode")
                .at(EGL_HEADLESS_GL__RENDERNODE)
                .advice("leave it out")
                .when(graphics -> graphics instanceof EglHeadlessGraphics egl
                        && egl.getGl() != null
                        && egl.getGl().getRendernode() != null);
        unsupported("graphics.vnc.power", "VNC power control is not available")
                .lacking("vnc-power-control")
                .at(VNC_GRAPHICS__POWER_CONTROL)
                .advice("leave it out")
                .when(graphics -> graphics instanceof VncGraphics vnc && vnc.getPowerControl() != null);
        unsupported(
                        "graphics.vnc.password",
                        "VNC password is %s characters long, only 8 permitted",
                        (graphics, machine) ->
                                ((VncGraphics) graphics).getPasswd().length())
                .at(VNC_GRAPHICS__PASSWD)
                .advice("shorten it")
                .when(graphics -> graphics instanceof VncGraphics vnc
                        && vnc.getPasswd() != null
                        && vnc.getPasswd().length() > 8);
        unsupported("graphics.dbus.audio", "The associated audio is not of 'dbus' kind.")
                .at(DBUS_GRAPHICS__AUDIO)
                .across()
                .advice("take an audio of type dbus")
                .when((graphics, machine) -> graphics instanceof DbusGraphics dbus
                        && dbus.getAudio() != null
                        && isSet(dbus.getAudio().getId())
                        && machine.domain().getDevices().getAudios().stream()
                                .anyMatch(audio -> number(audio.getId(), 0)
                                                == dbus.getAudio().getId().longValue()
                                        && audio.getType() != org.guestwright.model.audio.AudioType.DBUS));
    }

    private void lacking(String name, GraphicsType type, String flag) {
        unsupported("graphics." + name + ".unsupported", name + " graphics are not supported with this QEMU")
                .lacking(flag)
                .at(GRAPHICS__TYPE)
                .advice("take another type")
                .when(graphics -> graphics.getType() == type);
    }

    private static boolean hasEglHeadless(Domain domain) {
        for (Graphics graphics : domain.getDevices().getGraphics()) {
            if (graphics.getType() == GraphicsType.EGL_HEADLESS) {
                return true;
            }
        }
        return false;
    }
}
