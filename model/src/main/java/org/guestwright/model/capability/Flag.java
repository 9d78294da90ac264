// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The name that libvirt gives to a feature of QEMU, with a number, by which a profile finds it without a look at the text. */
public final class Flag {
    private static final Map<String, Flag> ALL = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final int number;

    private Flag(String name) {
        this.name = name;
        this.number = COUNT.getAndIncrement();
    }

    /** The flag of that name. */
    public static Flag of(String name) {
        return ALL.computeIfAbsent(name, Flag::new);
    }

    int number() {
        return number;
    }

    @Override
    public String toString() {
        return name;
    }
}
