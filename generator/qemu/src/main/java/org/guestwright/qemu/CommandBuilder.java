// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.qemu.option.Options;
import org.guestwright.qemu.option.Props;

/** A command line in the making: the prepared guest, the style, and what the sections have written so far. */
public final class CommandBuilder {
    private final Guest guest;
    private final Style style;
    private final Options options;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Preparation> preparations = new ArrayList<>();
    private int descriptorSets;
    private boolean hasFolder;
    private int blockNumber;

    public CommandBuilder(Guest guest, Style style) {
        this.guest = guest;
        this.style = style;
        this.options = new Options(guest.machine().profile());
    }

    public Guest guest() {
        return guest;
    }

    /** The options so far. */
    public Options out() {
        return options;
    }

    public boolean isStandalone() {
        return style == Style.STANDALONE;
    }

    /** The variables that are set for QEMU, in order. */
    public Map<String, String> environment() {
        return environment;
    }

    public List<Omission> omissions() {
        return omissions;
    }

    public List<Preparation> preparations() {
        return preparations;
    }

    /** Notes what a standalone line does not have. */
    public void omit(EObject object, String reason) {
        omissions.add(new Omission(object, reason));
    }

    /** Notes a program that must run for a standalone line to work; words that are {@code null} are left out. */
    public void prepare(String reason, String... words) {
        preparations.add(
                new Preparation(Stream.of(words).filter(Objects::nonNull).toList(), reason, false));
    }

    /** Notes a program that goes on running beside QEMU. */
    public void accompany(String reason, String... words) {
        accompany(reason, List.of(words));
    }

    /** Notes a program that goes on running beside QEMU. */
    public void accompany(String reason, List<String> words) {
        preparations.add(new Preparation(List.copyOf(words), reason, true));
    }

    /** The folder for the sockets and files of a guest that runs without libvirt; it is made before QEMU starts. */
    public String folder() {
        String folder = guest.host().standaloneFolder(guest.domain().getName());
        if (!hasFolder) {
            preparations.add(
                    0,
                    new Preparation(
                            List.of("mkdir", "-p", "-m", "700", folder),
                            "the folder for the guest's sockets and files",
                            false));
            hasFolder = true;
        }
        return folder;
    }

    /** A path for whoever runs QEMU: without libvirt, what would be in a folder of libvirt's is in the guest's own. */
    public String place(String path) {
        HostConfiguration host = guest.host();
        boolean moves = isStandalone()
                && path != null
                && (path.startsWith(host.domainFolder(guest.domain().getName()) + "/")
                        || path.startsWith(host.runFolder() + "/"));
        return moves ? folder() + path.substring(path.lastIndexOf('/')) : path;
    }

    /**
     * Passes an open file to QEMU.
     *
     * @param purpose what it is for
     * @param alias the device that it is for
     * @return the path under which QEMU finds it
     */
    public String passDescriptor(String purpose, String alias) {
        int set = reserveDescriptorSet();
        passDescriptor(set, guest.host().identity().descriptor(purpose, alias), alias + "-" + purpose);
        return "/dev/fdset/" + set;
    }

    /** The number of the next image of the guest. */
    public int nextBlockNumber() {
        return ++blockNumber;
    }

    /** The number for a set of file descriptors, which QEMU finds under {@code /dev/fdset/NUMBER}. */
    public int reserveDescriptorSet() {
        return descriptorSets++;
    }

    /** Passes an open file to QEMU as one of a set; {@code note} tells it from others. */
    public void passDescriptor(int set, int descriptor, String note) {
        options.pairs(
                "-add-fd", null, Props.of("set", set).with("fd", descriptor).with("opaque", note));
    }
}
