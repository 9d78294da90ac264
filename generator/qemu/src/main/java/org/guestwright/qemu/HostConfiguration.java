// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.time.Instant;
import org.guestwright.model.processor.CpuDescription;
import org.guestwright.qemu.firmware.FirmwareHost;

/**
 * What libvirt takes from its host and not from the domain: folders, identifiers, file descriptors, settings of qemu.conf. The
 * defaults are those of libvirt's system daemon; setters return the object itself.
 */
public final class HostConfiguration {
    private String stateFolder = "/var/lib/libvirt/qemu";
    private String runFolder = "/run/libvirt/qemu";
    private String emulatorFolder = "/usr/bin";
    private String tpmSocket;
    private final FirmwareHost firmware = new FirmwareHost();
    private String incoming;
    private final IdentityHost identity = new IdentityHost();
    private final MemoryHost memory = new MemoryHost();
    private final PciHost pci = new PciHost();
    private CpuDescription cpu;
    private String securityModel;
    private Instant now;
    private int secondsAheadOfUtc;
    private boolean privileged = true;
    private final GraphicsHost graphics = new GraphicsHost();
    private final NetworkHost network = new NetworkHost();
    private final CharacterHost characters = new CharacterHost();
    private final StorageHost storage = new StorageHost();
    private final SecretHost secrets = new SecretHost();
    private boolean logTimestamp = true;
    private boolean sandbox = true;

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
        return identity.domainId() + "-" + name.substring(0, name.offsetByCodePoints(0, length));
    }

    /** The program that emulates an architecture where the domain names none. */
    public String emulator(String arch) {
        return emulatorFolder + "/qemu-system-"
                + switch (arch) {
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

    /** Where the sockets of channels are for which a domain names none. */
    public String channelFolder() {
        return runFolder + "/channel";
    }

    /** What libvirt gives a guest that it starts. */
    public IdentityHost identity() {
        return identity;
    }

    /** What concerns memory. */
    public MemoryHost memory() {
        return memory;
    }

    /** What concerns PCI devices. */
    public PciHost pci() {
        return pci;
    }

    /** From where QEMU takes the state of a guest that goes on, as a URI of its own: {@code fd:7}; {@code null} for a new start. */
    public String incoming() {
        return incoming;
    }

    public HostConfiguration incoming(String uri) {
        incoming = uri;
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
