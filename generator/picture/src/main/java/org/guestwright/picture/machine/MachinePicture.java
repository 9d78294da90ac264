// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.audio.Audio;
import org.guestwright.model.audio.AudioType;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DimmAddress;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.graphics.Graphics;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.memory.MemoryBalloon;
import org.guestwright.model.memory.MemoryBalloonModel;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.model.video.Video;
import org.guestwright.model.video.VideoModelType;
import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Kind;
import org.guestwright.picture.box.Picture;

/**
 * Makes boxes of a domain. It takes any: a completed one, in which each device has its address, or one as it was written, even with
 * errors in it. What stands among the devices appears in the picture, but for what says of itself that it is not there.
 */
public final class MachinePicture {
    private final Domain domain;
    private final Sources sources;
    private final BusTree buses;
    private final List<MemoryModule> modules = new ArrayList<>();
    private final Node outputs = Node.guest(Kind.DISPLAY, "Display and sound", null);

    private MachinePicture(Domain domain, Sources sources) {
        this.domain = domain;
        this.sources = sources;
        buses = new BusTree(hasAddresses(domain) ? "Board" : "Devices");
    }

    /** The boxes of a domain. */
    public static Picture of(Domain domain, Sources sources) {
        return new MachinePicture(domain, sources).draw();
    }

    private Picture draw() {
        Map<EObject, Node> nodes = new LinkedHashMap<>();
        if (domain.getDevices() != null) {
            collect(nodes);
        }
        nodes.forEach((object, node) -> {
            if (object instanceof Device device) {
                buses.announce(device, node);
            }
        });
        nodes.forEach(this::place);
        Node board = buses.board();
        board.link("", FirmwareNodes.firmware(domain.getOs())).link("", FirmwareNodes.kernel(domain.getOs()));
        List<Box> sections = new ArrayList<>();
        add(ProcessorNodes.of(domain, modules), sections);
        buses.roots().forEach(root -> add(root, sections));
        add(outputs, sections);
        return new Picture(domain.getName() == null ? "" : domain.getName(), Facts.of(domain), sections);
    }

    private static boolean hasAddresses(Domain domain) {
        if (domain.getDevices() != null) {
            for (EObject device : domain.getDevices().eContents()) {
                if (device instanceof Device known && known.getAddress() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Node section, List<Box> sections) {
        if (!section.isEmpty() || section.object() != null) {
            List<Node> apart = new ArrayList<>();
            sections.add(section.box(sources, apart));
            apart.forEach(bus -> add(bus, sections));
        }
    }

    private void collect(Map<EObject, Node> nodes) {
        for (FeatureMapping feature :
                Metamodel.standard().of(domain.getDevices().eClass()).contained()) {
            Object value = feature.get(domain.getDevices());
            List<?> objects = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object object : objects) {
                EObject device = (EObject) object;
                Node node = isThere(device) && !isFirstSerial(device) ? DeviceNodes.of(feature.name(), device) : null;
                if (node != null) {
                    nodes.put(device, node);
                }
            }
        }
        onlyConsole(nodes);
    }

    private void place(EObject object, Node node) {
        boolean hasSlot = object instanceof MemoryDevice memory
                && (memory.getAddress() instanceof DimmAddress
                        || memory.getAddress() == null
                        || memory.getModel() == MemoryModel.SGX_EPC);
        if (hasSlot) {
            MemoryDevice memory = (MemoryDevice) object;
            long cell = memory.getTarget() == null
                    ? 0
                    : Words.number(memory.getTarget().getNode());
            Place place =
                    memory.getAddress() instanceof DimmAddress ? Plug.of(memory).place() : Place.last("");
            modules.add(new MemoryModule(cell, place, node));
        } else if (object instanceof Device device) {
            buses.plug(device, node);
        } else if (object instanceof Graphics || object instanceof Audio) {
            outputs.link("", node);
        } else {
            buses.board().link("", node);
        }
    }

    private boolean isThere(EObject device) {
        return !(device instanceof Audio audio && audio.getType() == AudioType.NONE && sources.of(audio) == null)
                && !(device instanceof MemoryBalloon balloon && balloon.getModel() == MemoryBalloonModel.NONE)
                && !(device instanceof UsbController usb && usb.getModel() == UsbControllerModel.NONE)
                && !(device instanceof Video video
                        && video.getModel() != null
                        && video.getModel().getType() == VideoModelType.NONE);
    }

    // The first console is another name of the first serial port, where there is one.
    private boolean isFirstSerial(EObject device) {
        return device instanceof ConsoleDevice console
                && !domain.getDevices().getSerials().isEmpty()
                && domain.getDevices().getConsoles().indexOf(console) == 0
                && (console.getTarget() == null
                        || console.getTarget().getType() == null
                        || console.getTarget().getType() == CharacterTargetType.SERIAL);
    }

    // A serial port may have been added for a console; then the console is what somebody wrote.
    private void onlyConsole(Map<EObject, Node> nodes) {
        if (domain.getDevices().getSerials().isEmpty()
                || domain.getDevices().getConsoles().isEmpty()) {
            return;
        }
        SerialDevice serial = domain.getDevices().getSerials().get(0);
        if (domain.getDevices().getConsoles().get(0) instanceof ConsoleDevice console
                && isFirstSerial(console)
                && sources.of(serial) == null
                && sources.of(console) != null) {
            nodes.put(serial, CharacterNodes.port("serial", serial, console));
        }
    }
}
