// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.LinkedHashMap;
import java.util.Map;

/** The host's memory: its nodes, its large pages, and where that of guests is kept. The defaults are libvirt's; setters return the object. */
public final class MemoryHost {
    private String folder = "/var/lib/libvirt/qemu/ram";
    private Map<Long, String> hugePages = Map.of(2048L, "/dev/hugepages");
    private String advisedNodes;
    private String availableNodes;
    private boolean dumpGuestCore;

    /** Where files are that hold the memory of guests ({@code memory_backing_dir}). */
    public String folder() {
        return folder;
    }

    public MemoryHost folder(String path) {
        folder = path;
        return this;
    }

    /** Where large pages are mounted, by their size in KiB; the first size is the usual one. */
    public Map<Long, String> hugePages() {
        return hugePages;
    }

    public MemoryHost hugePages(Map<Long, String> mounts) {
        hugePages = new LinkedHashMap<>(mounts);
        return this;
    }

    /** The nodes of the host that {@code numad} advises for a guest; {@code null} where nobody does. */
    public String advisedNodes() {
        return advisedNodes;
    }

    public MemoryHost advisedNodes(String numbers) {
        advisedNodes = numbers;
        return this;
    }

    /** The NUMA nodes that the host has, as {@code 0-3}; {@code null} where that is not known, and any node is taken. */
    public String availableNodes() {
        return availableNodes;
    }

    public MemoryHost availableNodes(String numbers) {
        availableNodes = numbers;
        return this;
    }

    /** Whether a core dump of QEMU holds the guest's memory ({@code dump_guest_core}). */
    public boolean dumpGuestCore() {
        return dumpGuestCore;
    }

    public MemoryHost dumpGuestCore(boolean value) {
        dumpGuestCore = value;
        return this;
    }
}
