// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Body;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.TextEdit;

/** Fixes for devices that need something else of the guest, and for values that are no longer supported. */
final class CompanionFixes {
    private static final String SHARED = "memoryBacking { source.type = memfd  access.mode = shared }";

    /** What must be in the guest besides. */
    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("disk.vhost.memory", SHARED),
            Map.entry("filesystem.virtiofs.memory", SHARED),
            Map.entry("interface.vhostuser.memory", SHARED),
            Map.entry("video.blob.memory", "memoryBacking { source.type = memfd }"),
            Map.entry("iommu.virtio.acpi", "features { acpi = yes }"),
            Map.entry("iommu.intremap.ioapic", "features { ioapic { driver = qemu } }"),
            Map.entry("firmware.secure.smm", "features { smm { state = on } }"),
            Map.entry("audio.spice", "graphics spice { autoport = yes }"),
            Map.entry("chardev.spice", "graphics spice { autoport = yes }"),
            Map.entry("vcpu.eim", "iommu { model = intel  driver { intremap = on  eim = on } }"));

    /** What to write instead. */
    private static final Map<String, List<String>> INSTEAD =
            Map.of("shmem.ivshmem", List.of("ivshmem-plain", "ivshmem-doorbell"));

    private CompanionFixes() {}

    static void add(Wrong wrong) {
        String statement = NEEDED.get(wrong.diagnostic().code());
        if (statement != null) {
            need(wrong, statement);
        }
        for (String word : INSTEAD.getOrDefault(wrong.diagnostic().code(), List.of())) {
            wrong.fix("Write '" + word + "'", wrong.fixes().isEmpty(), new TextEdit(wrong.range(), word));
        }
    }

    private static void need(Wrong wrong, String statement) {
        Tree definition = wrong.tree();
        while (definition != null && !(definition.statement() instanceof Definition)) {
            definition = definition.around();
        }
        if (definition == null || definition.bodies().isEmpty()) {
            return;
        }
        String text = wrong.snapshot().text();
        String name = statement.substring(0, statement.indexOf(' '));
        Body own = null;
        for (Tree child : definition.children()) {
            if (child.statement() instanceof Block block && block.name().text().equals(name)) {
                own = name.equals("graphics") ? own : block.body();
            }
        }
        Body body = definition.bodies().get(0);
        TextEdit edit = own == null
                ? Edits.prepend(text, definition.start(), body, statement)
                : Edits.prepend(text, definition.start(), own, missing(own, statement));
        wrong.fix("Add '" + statement + "'", true, edit);
    }

    /** Of the properties of a block those that are not there yet. */
    private static String missing(Body body, String statement) {
        Map<String, String> wanted = new LinkedHashMap<>();
        String inside = statement
                .substring(statement.indexOf('{') + 1, statement.lastIndexOf('}'))
                .strip();
        for (String entry : inside.split(" {2}(?=[a-z.]+ =)")) {
            wanted.put(entry.substring(0, entry.indexOf(' ')), entry);
        }
        body.statements().forEach(one -> wanted.remove(one.first().text()));
        return String.join("  ", wanted.values());
    }
}
