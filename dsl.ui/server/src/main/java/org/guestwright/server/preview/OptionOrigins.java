// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.device.Device;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.option.Option;
import org.guestwright.qemu.option.Props;

/**
 * Finds out of which part of a guest an option was made. An option of a device has the device's alias as its identifier; what it
 * refers to (its drive, its network) was made for it, too.
 */
final class OptionOrigins {
    private static final List<String> NAMES = List.of("id", "node-name", "qom-type");
    private static final List<String> REFERENCES = List.of(
            "drive",
            "netdev",
            "chardev",
            "tpmdev",
            "memdev",
            "fsdev",
            "audiodev",
            "iothread",
            "file",
            "backing",
            "rng",
            "cryptodev",
            "key-secret",
            "password-secret",
            "tls-creds",
            "vhostfd",
            "data-file",
            "iommufd");
    /** A chain of references is no longer than this: a device, its format, its throttle, its file, a secret. */
    private static final int CHAIN = 6;

    /** Options of the machine, and the part of the domain that they are made of. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("-name", "name"),
            Map.entry("-uuid", "uuid"),
            Map.entry("-m", "memory"),
            Map.entry("-smp", "vcpu"),
            Map.entry("-cpu", "cpu"),
            Map.entry("-numa", "cpu"),
            Map.entry("-machine", "os"),
            Map.entry("-accel", "type"),
            Map.entry("-boot", "os"),
            Map.entry("-bios", "os"),
            Map.entry("-kernel", "os"),
            Map.entry("-initrd", "os"),
            Map.entry("-append", "os"),
            Map.entry("-dtb", "os"),
            Map.entry("-rtc", "clock"),
            Map.entry("-smbios", "sysinfos"),
            Map.entry("-global", "pm"),
            Map.entry("-overcommit", "memoryBacking"));

    private final Domain domain;
    private final Trace trace;
    private final Map<String, EObject> named = new HashMap<>();

    /** The origins of the options of a guest, of which it is known how it was completed. */
    OptionOrigins(Domain domain, CompletedDomain completed, List<Option> options, Trace trace) {
        this.domain = domain;
        this.trace = trace;
        TreeIterator<EObject> parts = completed.domain().eAllContents();
        while (parts.hasNext()) {
            EObject part = parts.next();
            if (part instanceof Device device
                    && device.getAlias() != null
                    && device.getAlias().getName() != null
                    && !completed.isAdded(part)) {
                named.put(device.getAlias().getName(), completed.original(part));
            }
        }
        if (domain.getMemory() != null) {
            named.put(machineMemory(options), domain.getMemory());
        }
        for (int i = 0; i < CHAIN; i++) {
            options.forEach(this::follow);
        }
    }

    /** The name of the guest's memory, which differs from machine to machine. */
    private static String machineMemory(List<Option> options) {
        for (Option option : options) {
            Props props = props(option);
            if (option.name().equals("-machine")
                    && props != null
                    && props.get("memory-backend") instanceof String name) {
                return name;
            }
        }
        return "";
    }

    private void follow(Option option) {
        Props props = props(option);
        EObject object = props == null ? null : object(props);
        if (object != null) {
            for (String reference : REFERENCES) {
                if (props.get(reference) instanceof String name) {
                    named.putIfAbsent(name, object);
                }
            }
        }
    }

    private EObject object(Props props) {
        for (String key : NAMES) {
            if (props.get(key) instanceof String name && named.containsKey(name)) {
                return named.get(name);
            }
        }
        return null;
    }

    private static Props props(Option option) {
        return option instanceof Option.Tree tree
                ? tree.props()
                : option instanceof Option.Pairs pairs ? pairs.props() : null;
    }

    /** Where the part is written that an option was made of; {@code null} for one that nobody wrote. */
    Location of(Option option) {
        Props props = props(option);
        EObject object = props == null ? null : object(props);
        if (object != null) {
            return trace.locate(object);
        }
        if (option.name().equals("-vnc") || option.name().equals("-spice")) {
            return graphics(option.name().substring(1));
        }
        String part = PARTS.get(option.name());
        EStructuralFeature feature = part == null ? null : domain.eClass().getEStructuralFeature(part);
        return feature != null && domain.eIsSet(feature) ? trace.locate(domain, feature, -1) : null;
    }

    private Location graphics(String kind) {
        return domain.getDevices().getGraphics().stream()
                .filter(graphics ->
                        graphics.eClass().getName().toLowerCase(Locale.ROOT).startsWith(kind))
                .findFirst()
                .map(trace::locate)
                .orElse(null);
    }

    /** Where a part is written. */
    Location of(EObject object) {
        return trace.locate(object);
    }
}
