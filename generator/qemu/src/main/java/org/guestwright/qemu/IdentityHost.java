// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What libvirt gives a guest that it starts: its number, UUIDs, an address for sockets, open files, and variables. The defaults
 * are those of libvirt's system daemon; setters return the object.
 */
public final class IdentityHost {
    /** Gives the numbers of the file descriptors that libvirt would pass to QEMU. */
    @FunctionalInterface
    public interface Descriptors {
        /**
         * @param purpose what it is for: {@code monitor}, {@code source}, {@code log}, {@code tpm}, {@code cancel}, ...
         * @param alias the device that it is for
         * @param index which of several for the same purpose, from 0
         */
        int number(String purpose, String alias, int index);
    }

    private int domainId = 1;
    private Supplier<String> uuids = () -> UUID.randomUUID().toString();
    private int vsockAddress = 3;
    private Descriptors descriptors = counting();
    private Map<String, String> environment = Map.of("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin");
    private final Map<String, String> variables = new HashMap<>();

    private static Descriptors counting() {
        int[] next = {20};
        return (purpose, alias, index) -> next[0]++;
    }

    /** The number that libvirt gives the running domain. */
    public int domainId() {
        return domainId;
    }

    public IdentityHost domainId(int id) {
        domainId = id;
        return this;
    }

    /** A UUID that nobody has yet. */
    public String newUuid() {
        return uuids.get();
    }

    public IdentityHost uuids(Supplier<String> source) {
        uuids = source;
        return this;
    }

    /** The address that libvirt gives a guest for sockets between it and the host: the first that is free, from 3 on. */
    public int vsockAddress() {
        return vsockAddress;
    }

    public IdentityHost vsockAddress(int address) {
        vsockAddress = address;
        return this;
    }

    /** The number of a file descriptor that is passed to QEMU. */
    public int descriptor(String purpose, String alias) {
        return descriptors.number(purpose, alias, 0);
    }

    /** The number of one of several file descriptors for the same purpose, counted from 0. */
    public int descriptor(String purpose, String alias, int index) {
        return descriptors.number(purpose, alias, index);
    }

    public IdentityHost descriptors(Descriptors numbers) {
        descriptors = numbers;
        return this;
    }

    /** The variables that libvirt hands on to QEMU, in its order, without those that it sets itself. */
    public Map<String, String> environment() {
        return environment;
    }

    public IdentityHost environment(Map<String, String> variables) {
        environment = new LinkedHashMap<>(variables);
        return this;
    }

    /** A variable of libvirt's own environment, such as {@code QEMU_AUDIO_DRV}; {@code null} where it is not set. */
    public String variable(String name) {
        return variables.get(name);
    }

    /** Sets a variable of libvirt's own environment. */
    public IdentityHost variable(String name, String value) {
        variables.put(name, value);
        return this;
    }
}
