// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.capability.CapabilityProfile;

/** Collects the options of a command line; knows which of them a QEMU reads as JSON. */
public final class Options {
    private final List<Option> list = new ArrayList<>();
    private final boolean jsonDevices;
    private final boolean jsonObjects;
    private final boolean jsonNetdevs;

    /** Collects options for that QEMU. */
    public Options(CapabilityProfile profile) {
        jsonDevices = profile.has(Capability.DEVICE_JSON);
        jsonObjects = profile.has(Capability.OBJECT_JSON);
        jsonNetdevs = profile.has(Capability.NETDEV_JSON);
    }

    /** {@code name} alone. */
    public void flag(String name) {
        list.add(new Option.Flag(name));
    }

    /** {@code name value}, the value as it is. */
    public void word(String name, String value) {
        list.add(new Option.Word(name, value));
    }

    /** {@code name head,key=value,...}. */
    public void pairs(String name, String head, Props props) {
        list.add(new Option.Pairs(name, head, props));
    }

    /** {@code -device}; the properties begin with {@code driver}. */
    public void device(Props props) {
        list.add(new Option.Tree("-device", "driver", props, jsonDevices, Option.Lists.REPEATED));
    }

    /** {@code -object}; the properties begin with {@code qom-type}. */
    public void object(Props props) {
        list.add(new Option.Tree("-object", "qom-type", props, jsonObjects, Option.Lists.RANGES));
    }

    /** {@code -netdev}; the properties begin with {@code type}. */
    public void netdev(Props props) {
        list.add(new Option.Tree("-netdev", "type", props, jsonNetdevs, Option.Lists.STRINGS));
    }

    /** {@code -chardev head,key=value,...}. */
    public void chardev(String head, Props props) {
        pairs("-chardev", head, props);
    }

    /** An option that every QEMU reads as JSON, such as {@code -blockdev} and {@code -audiodev}. */
    public void json(String name, Props props) {
        list.add(new Option.Tree(name, null, props, true, Option.Lists.REPEATED));
    }

    /** Words that a person wrote for QEMU itself. */
    public void verbatim(List<String> words) {
        list.add(new Option.Verbatim(words.get(0), List.copyOf(words)));
    }

    /** The options so far; they can be changed. */
    public List<Option> list() {
        return list;
    }
}
