// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.capability.Accelerator;

/**
 * Where a QEMU shows that it has the features which libvirt calls by flags: the table {@code flags}. A line is a flag, and behind a
 * colon its probes, of which one must hold ({@code |}) or all ({@code &}). A probe is a kind and its words:
 *
 * <ul>
 * <li>{@code type NAME}: there is a type of objects of that name
 * <li>{@code property TYPE NAME}: a device type has a property; {@code property-off}: and it is off by itself
 * <li>{@code object TYPE NAME}: objects of a type have a property; {@code machine NAME PROPERTY}: a machine has one
 * <li>{@code command NAME}, {@code schema PATH}: the monitor has it; {@link QmpSchema} tells what a path is
 * <li>{@code answer COMMAND}: the monitor answers it, for what it is about is there on this host
 * <li>{@code option NAME PARAMETER}: the command line has it
 * <li>{@code migration NAME}: a migration can have the capability
 * <li>{@code cpu NAME}, {@code tpm-model NAME}, {@code tpm-backend NAME}: QEMU lists it
 * <li>{@code accelerator NAME}: QEMU has it and this host can use it
 * <li>{@code architecture NAMES}: the guest's is one of these
 * <li>{@code version MAJOR.MINOR}: QEMU has this version or a later one; for what shows nowhere else
 * </ul>
 */
final class FlagProbes {
    private FlagProbes() {}

    /** The flags of a QEMU, in libvirt's order. */
    static Set<String> flags(QemuFacts facts, Set<Accelerator> accelerators) throws IOException {
        Set<String> flags = new LinkedHashSet<>();
        for (String line : lines()) {
            int colon = line.indexOf(": ");
            String flag = colon < 0 ? line : line.substring(0, colon);
            String probes = colon < 0 ? usualProbe(flag) : line.substring(colon + 2);
            if (holds(probes, facts, accelerators)) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(FlagProbes.class.getResourceAsStream("flags"), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>(in.lines().toList());
            lines.removeIf(line -> line.startsWith("#"));
            return lines;
        }
    }

    private static String usualProbe(String flag) {
        int dot = flag.indexOf('.');
        return dot < 0 ? "type " + flag : "property " + flag.substring(0, dot) + " " + flag.substring(dot + 1);
    }

    private static boolean holds(String probes, QemuFacts facts, Set<Accelerator> accelerators) throws IOException {
        for (String alternative : probes.split(" \\| ")) {
            boolean all = true;
            for (String probe : alternative.split(" & ")) {
                all = all && one(probe.split(" "), facts, accelerators);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean one(String[] probe, QemuFacts facts, Set<Accelerator> accelerators) throws IOException {
        return switch (probe[0]) {
            case "type" -> facts.hasType(probe[1]);
            case "property" -> facts.property(probe[1], probe[2]) != null;
            case "property-off" -> facts.property(probe[1], probe[2]) != null
                    && facts.property(probe[1], probe[2]).has("default-value")
                    && !facts.property(probe[1], probe[2]).path("default-value").asBoolean();
            case "object" -> facts.hasObjectProperty(probe[1], probe[2]);
            case "machine" -> facts.hasMachineProperty(probe[1], probe[2]);
            case "command" -> facts.hasCommand(probe[1]);
            case "answer" -> !facts.ask(probe[1]).isMissingNode();
            case "schema" -> facts.schema().has(probe[1]);
            case "option" -> facts.hasParameter(probe[1], probe[2]);
            case "migration" -> facts.hasMigrationCapability(probe[1]);
            case "cpu" -> facts.hasCpu(probe[1]);
            case "tpm-model" -> QemuFacts.contains(facts.ask("query-tpm-models"), probe[1]);
            case "tpm-backend" -> QemuFacts.contains(facts.ask("query-tpm-types"), probe[1]);
            case "accelerator" -> accelerators.contains(Accelerator.ofQemuName(probe[1]));
            case "architecture" -> List.of(probe).subList(1, probe.length).contains(facts.architecture());
            case "version" -> facts.version() >= version(probe[1]);
            default -> throw new IllegalStateException("unknown probe '" + String.join(" ", probe) + "'");
        };
    }

    private static int version(String text) {
        int dot = text.indexOf('.');
        return Integer.parseInt(text.substring(0, dot)) * 1_000_000 + Integer.parseInt(text.substring(dot + 1)) * 1_000;
    }
}
