// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.guestwright.model.mapping.Annotations;

/** The subjects of the manual, in their order, and which of them a class belongs to. */
final class Chapters {
    private static final String REST = "More";
    private static final Map<String, String> SUMMARIES = new LinkedHashMap<>();
    private static final Map<String, String> BY_PACKAGE = new LinkedHashMap<>();

    static {
        chapter(
                "Guest",
                "The guest itself: its name and identity, what happens when it stops or fails, and all that may stand in it.",
                "domain");
        chapter(
                "Machine and boot",
                "The machine, its firmware, what it boots, its clock, and what it tells about itself.",
                "os",
                "feature",
                "clock",
                "sysinfo",
                "nvram");
        chapter(
                "CPU",
                "The CPU that the guest sees, how many there are, and where on the host they run.",
                "cpu",
                "cputune");
        chapter("Memory", "How much memory, what it is made of, and memory that can be plugged in.", "memory");
        chapter("Limits and tuning", "What the guest may take of its host.", "tuning");
        chapter(
                "Storage",
                "Disks, where their contents are, file systems and leases.",
                "disk",
                "storage",
                "backing",
                "remote",
                "filesystem",
                "lease");
        chapter("Network", "Interfaces and what they are connected to.", "network", "networkcommon", "ip");
        chapter(
                "Buses and addresses",
                "Controllers, hubs, and the places where devices are plugged.",
                "controller",
                "device");
        chapter("Devices of the host", "Devices of the host that the guest uses itself.", "hostdev", "redirection");
        chapter(
                "Display, sound and input",
                "What a person sees, hears and touches.",
                "graphics",
                "video",
                "audio",
                "input");
        chapter(
                "Serial lines and channels",
                "Consoles, serial and parallel ports, channels to agents, smart cards.",
                "serial",
                "character",
                "smartcard");
        chapter("Security", "TPMs, labels, keys and memory that the host cannot read.", "tpm", "security");
        chapter("Other devices", "Watchdogs, random numbers, sockets to the host and the like.", "platform", "rng");
        chapter("Hypervisors", "What goes to one hypervisor as it is, past libvirt.", "qemu", "hypervisor");
        chapter(REST, "What belongs to no other subject.");
    }

    private Chapters() {}

    private static void chapter(String title, String summary, String... packages) {
        SUMMARIES.put(title, summary);
        for (String name : packages) {
            BY_PACKAGE.put(name, title);
        }
    }

    static List<String> titles() {
        return List.copyOf(SUMMARIES.keySet());
    }

    static String summary(String title) {
        return SUMMARIES.get(title);
    }

    /** The chapter of a class: what it says itself, or that of its package. */
    static String of(EClass eClass) {
        String own = Annotations.guest(eClass, "chapter");
        return own != null ? own : BY_PACKAGE.getOrDefault(eClass.getEPackage().getName(), REST);
    }
}
