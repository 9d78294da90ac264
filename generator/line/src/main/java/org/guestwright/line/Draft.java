// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A domain in the making, with what later options refer to and what nobody understood. */
final class Draft {
    /** What serves a device: a character device, a network, an image, an object. Who uses it takes it. */
    static final class Backend {
        final LineOption option;
        final Values values;
        boolean used;

        Backend(LineOption option, Values values) {
            this.option = option;
            this.values = values;
        }
    }

    final Tag domain = new Tag("domain");
    final Tag devices = new Tag("devices");
    final String architecture;
    private final Map<String, Backend> backends = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final Tag overrides = new Tag("qemu:override");
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Integer> disks = new LinkedHashMap<>();
    private final Path folder;
    private int named;

    Draft(String architecture, Path folder) {
        this.architecture = architecture;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A file as libvirt wants it, with its path. */
    String file(String name) {
        try {
            return name == null || name.startsWith("/") || name.isEmpty()
                    ? name
                    : folder.resolve(name).normalize().toString();
        } catch (InvalidPathException e) {
            return "/" + name;
        }
    }

    boolean isX86() {
        return architecture.equals("x86_64") || architecture.equals("i686");
    }

    Tag os() {
        return domain.child("os");
    }

    Tag features() {
        return domain.child("features");
    }

    /** Remembers a backend under a kind and the name by which others refer to it. */
    void remember(String kind, String id, LineOption option, Values values) {
        // What has no name is used by nobody, and must not take the place of another without one.
        backends.put(id.isEmpty() ? kind + " at " + option.offset() : kind + " " + id, new Backend(option, values));
    }

    /** A backend that somebody refers to, or {@code null}. */
    Values backend(String kind, String id) {
        Backend backend = id == null ? null : backends.get(kind + " " + id);
        if (backend == null) {
            return null;
        }
        backend.used = true;
        return backend.values;
    }

    /** The device names of a bus, in their order: {@code vda}, {@code vdb}. */
    String nextDisk(String prefix) {
        int number = disks.merge(prefix, 1, Integer::sum) - 1;
        String letters = "";
        for (int n = number; n >= 0; n = n / 26 - 1) {
            letters = (char) ('a' + n % 26) + letters;
        }
        return prefix + letters;
    }

    /** Keeps an option as it is, as an argument of QEMU's. */
    void keep(LineOption option) {
        arguments.add(option.name());
        if (option.value() != null) {
            arguments.add(option.value());
        }
        notes.add(Note.kept(option));
    }

    /** Keeps a part of an option, as an argument of its own. */
    void keep(LineOption option, String name, String value) {
        arguments.add(name);
        arguments.add(value);
        notes.add(Note.keptPart(option, value));
    }

    /** Tells that something of an option is not in the guest. */
    void leaveOut(LineOption option, String what) {
        notes.add(Note.leftOut(option, what));
    }

    /** What a device says beyond what a guest can say is set as libvirt's override of the device's properties. */
    void finish(LineOption option, Values values, Tag device) {
        if (values.unread().isEmpty()) {
            return;
        }
        String id = values.peek("id");
        String alias = "ua-" + (id == null ? "device" + named++ : id.replaceAll("[^A-Za-z0-9_.-]", "-"));
        device.child("alias").attribute("name", alias);
        Tag frontend = overrides.add("qemu:device").attribute("alias", alias).add("qemu:frontend");
        for (String name : values.unread()) {
            String value = values.peek(name);
            boolean number = value.matches("[0-9]{1,18}");
            boolean decision = value.equals("on") || value.equals("off");
            frontend.add("qemu:property")
                    .attribute("name", name)
                    .attribute("type", number ? "unsigned" : decision ? "bool" : "string")
                    .attribute("value", decision ? String.valueOf(value.equals("on")) : value);
        }
        notes.add(Note.overridden(option, String.join("', '", values.unread())));
    }

    /** What is left of a backend that has been taken over. */
    void finishBackend(LineOption option, Values values) {
        if (!values.unread().isEmpty()) {
            notes.add(Note.leftOut(option, "'" + String.join("', '", values.unread()) + "'"));
        }
    }

    /** Ends the domain: backends that no device uses, arguments, overrides. */
    void end() {
        for (Backend backend : backends.values()) {
            if (backend.used) {
                finishBackend(backend.option, backend.values);
            } else {
                keep(backend.option);
            }
        }
        domain.add(devices);
        if (!arguments.isEmpty()) {
            Tag commandline = domain.add("qemu:commandline");
            arguments.forEach(argument -> commandline.add("qemu:arg").attribute("value", argument));
        }
        if (overrides.has("qemu:device")) {
            domain.add(overrides);
        }
        if (!arguments.isEmpty() || overrides.has("qemu:device")) {
            domain.attribute("xmlns:qemu", "http://libvirt.org/schemas/domain/qemu/1.0");
        }
    }

    List<Note> notes() {
        return notes;
    }
}
