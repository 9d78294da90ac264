// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.guestwright.model.processor.CpuDescription;
import org.guestwright.qemu.firmware.FirmwareHost;

/**
 * What libvirt takes from its host and not from the domain: folders, identifiers, file descriptors, settings of qemu.conf. The
 * defaults are those of libvirt's system daemon; setters return the object itself.
 */
public final class HostConfiguration {
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
    private String stateFolder = "/var/lib/libvirt/qemu";
    private String runFolder = "/run/libvirt/qemu";
    private String emulatorFolder = "/usr/bin";
    private String tpmSocket;
    private Map<String, String> environment = Map.of("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin");
    private final Map<String, String> variables = new HashMap<>();
    private Descriptors descriptors = counting();
    private String memoryFolder = "/var/lib/libvirt/qemu/ram";
    private Map<Long, String> hugePages = Map.of(2048L, "/dev/hugepages");
    private final FirmwareHost firmware = new FirmwareHost();
    private Supplier<String> uuids = () -> UUID.randomUUID().toString();
    private String incoming;
    private final PciHost pci = new PciHost();
    private int vsockAddress = 3;
    private CpuDescription cpu;
    private String securityModel;
    private String advisedNodes;
    private String nodes;
    private Instant now;
    private int secondsAheadOfUtc;
    private boolean privileged = true;
    private final GraphicsHost graphics = new GraphicsHost();
    private final NetworkHost network = new NetworkHost();
    private final CharacterHost characters = new CharacterHost();
    private final StorageHost storage = new StorageHost();
    private final SecretHost secrets = new SecretHost();
    private boolean dumpGuestCore;
    private boolean logTimestamp = true;
    private boolean sandbox = true;

    private static Descriptors counting() {
        int[] next = {20};
        return (purpose, alias, index) -> next[0]++;
    }

    /** The number that libvirt gives the running domain. */
    public int domainId() {
        return domainId;
    }

    public HostConfiguration domainId(int id) {
        domainId = id;
        return this;
    }

    /** Where libvirt keeps the state of its QEMU guests. */
    public String stateFolder() {
        return stateFolder;
    }

    public HostConfiguration stateFolder(String folder) {
        stateFolder = folder;
        return this;
    }

    /** Where libvirt keeps sockets of running guests. */
    public String runFolder() {
        return runFolder;
    }

    public HostConfiguration runFolder(String folder) {
        runFolder = folder;
        return this;
    }

    /** The folder in the state folder that belongs to one guest; of a long name only 20 characters are taken. */
    public String domainFolder(String name) {
        return stateFolder + "/domain-" + shortName(name);
    }

    /** Number and name of the domain, as they are part of the names of files. */
    public String shortName(String name) {
        int length = Math.min(20, name.codePointCount(0, name.length()));
        return domainId + "-" + name.substring(0, name.offsetByCodePoints(0, length));
    }

    /** The program that emulates an architecture where the domain names none. */
    public String emulator(String arch) {
        return emulatorFolder + "/qemu-system-" + switch (arch) {
            case "i686" -> "i386";
            case "ppc64le" -> "ppc64";
            case "armv7l", "armv6l" -> "arm";
            default -> arch;
        };
    }

    public HostConfiguration emulatorFolder(String folder) {
        emulatorFolder = folder;
        return this;
    }

    /** The socket of the TPM emulator that libvirt starts for a guest. */
    public String tpmSocket(String name) {
        return tpmSocket != null ? tpmSocket : runFolder + "/swtpm/" + shortName(name) + "-swtpm.sock";
    }

    /** Sets one socket for all guests. */
    public HostConfiguration fixedTpmSocket(String path) {
        tpmSocket = path;
        return this;
    }

    /** The variables that libvirt hands on to QEMU, in its order, without those that it sets itself. */
    public Map<String, String> environment() {
        return environment;
    }

    public HostConfiguration environment(Map<String, String> variables) {
        environment = new LinkedHashMap<>(variables);
        return this;
    }

    /** Where the sockets of channels are for which a domain names none. */
    public String channelFolder() {
        return runFolder + "/channel";
    }

    /** A variable of libvirt's own environment, such as {@code QEMU_AUDIO_DRV}; {@code null} where it is not set. */
    public String variable(String name) {
        return variables.get(name);
    }

    /** Sets a variable of libvirt's own environment. */
    public HostConfiguration variable(String name, String value) {
        variables.put(name, value);
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

    public HostConfiguration descriptors(Descriptors numbers) {
        descriptors = numbers;
        return this;
    }

    /** Where files are that hold the memory of guests ({@code memory_backing_dir}). */
    public String memoryFolder() {
        return memoryFolder;
    }

    public HostConfiguration memoryFolder(String folder) {
        memoryFolder = folder;
        return this;
    }

    /** Where large pages are mounted, by their size in KiB; the first size is the usual one. */
    public Map<Long, String> hugePages() {
        return hugePages;
    }

    public HostConfiguration hugePages(Map<Long, String> mounts) {
        hugePages = new LinkedHashMap<>(mounts);
        return this;
    }

    /** What concerns PCI devices. */
    public PciHost pci() {
        return pci;
    }

    /** A UUID that nobody has yet. */
    public String newUuid() {
        return uuids.get();
    }

    public HostConfiguration uuids(Supplier<String> source) {
        uuids = source;
        return this;
    }

    /** From where QEMU takes the state of a guest that goes on, as a URI of its own: {@code fd:7}; {@code null} for a new start. */
    public String incoming() {
        return incoming;
    }

    public HostConfiguration incoming(String uri) {
        incoming = uri;
        return this;
    }

    /** The address that libvirt gives a guest for sockets between it and the host: the first that is free, from 3 on. */
    public int vsockAddress() {
        return vsockAddress;
    }

    public HostConfiguration vsockAddress(int address) {
        vsockAddress = address;
        return this;
    }

    /** The host's CPU, where it is known better than by QEMU; else {@code null}. */
    public CpuDescription cpu() {
        return cpu;
    }

    public HostConfiguration cpu(CpuDescription description) {
        cpu = description;
        return this;
    }

    /** The first security driver of the host, {@code selinux} or {@code none}; {@code null} where it is not known. */
    public String securityModel() {
        return securityModel;
    }

    public HostConfiguration securityModel(String model) {
        securityModel = model;
        return this;
    }

    /** The nodes of the host that {@code numad} advises for a guest; {@code null} where nobody does. */
    public String advisedNodes() {
        return advisedNodes;
    }

    public HostConfiguration advisedNodes(String nodes) {
        advisedNodes = nodes;
        return this;
    }

    /** The NUMA nodes that the host has, as {@code 0-3}; {@code null} where that is not known, and any node is taken. */
    public String nodes() {
        return nodes;
    }

    public HostConfiguration nodes(String numbers) {
        nodes = numbers;
        return this;
    }

    /** The firmware that the host has. */
    public FirmwareHost firmware() {
        return firmware;
    }

    /** Where a person who runs a guest without libvirt keeps its sockets. */
    public String standaloneFolder(String name) {
        return "/tmp/guestwright-" + name.replace('/', '_');
    }

    /** The host's time. */
    public Instant now() {
        return now == null ? Instant.now() : now;
    }

    /** Makes the host's clock stand still. */
    public HostConfiguration now(Instant moment) {
        now = moment;
        return this;
    }

    /** How far the host's time zone is ahead of UTC. */
    public int secondsAheadOfUtc() {
        return secondsAheadOfUtc;
    }

    public HostConfiguration secondsAheadOfUtc(int seconds) {
        secondsAheadOfUtc = seconds;
        return this;
    }

    /** Whether libvirt runs as root. */
    public boolean privileged() {
        return privileged;
    }

    public HostConfiguration privileged(boolean value) {
        privileged = value;
        return this;
    }

    /** What concerns disks. */
    public StorageHost storage() {
        return storage;
    }

    /** What libvirt keeps in secret. */
    public SecretHost secrets() {
        return secrets;
    }

    /** What concerns displays. */
    public GraphicsHost graphics() {
        return graphics;
    }

    /** What concerns connections of character devices. */
    public CharacterHost characters() {
        return characters;
    }

    /** What concerns network interfaces. */
    public NetworkHost network() {
        return network;
    }

    public HostConfiguration dumpGuestCore(boolean value) {
        dumpGuestCore = value;
        return this;
    }

    /** Whether a core dump of QEMU holds the guest's memory ({@code dump_guest_core}). */
    public boolean dumpGuestCore() {
        return dumpGuestCore;
    }

    /** Whether QEMU's messages get a time stamp ({@code log_timestamp}). */
    public boolean logTimestamp() {
        return logTimestamp;
    }

    public HostConfiguration logTimestamp(boolean value) {
        logTimestamp = value;
        return this;
    }

    /** Whether QEMU gives up system calls that it does not need ({@code seccomp_sandbox}). */
    public boolean sandbox() {
        return sandbox;
    }

    public HostConfiguration seccompSandbox(boolean value) {
        sandbox = value;
        return this;
    }
}
