// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.capability.HostCpu;

/**
 * The best CPU that a QEMU can give a guest on this host: KVM's {@code host}, or {@code max}. It is expanded twice, with and without
 * what cannot be migrated, so that each property is known to survive a migration or not.
 */
final class HostCpuProbe {
    private HostCpuProbe() {}

    /** The host's CPU, or {@code null} where this QEMU does not tell. */
    static HostCpu probe(QemuFacts facts, Accelerator accelerator) throws IOException {
        String model = accelerator == Accelerator.TCG ? "max" : "host";
        JsonNode migratable = expand(facts, model, true);
        if (!migratable.has("name")) {
            migratable = expand(facts, model, null);
            return migratable.has("name") ? cpu(migratable, null) : null;
        }
        return cpu(migratable, expand(facts, model, false));
    }

    private static HostCpu cpu(JsonNode migratable, JsonNode all) {
        Map<String, HostCpu.Property> properties = new TreeMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields =
                        migratable.path("props").fields();
                fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode value = field.getValue();
            boolean lost = all != null
                    && value.isBoolean()
                    && !value.asBoolean()
                    && all.path("props").path(field.getKey()).asBoolean();
            properties.put(
                    field.getKey(),
                    lost
                            ? new HostCpu.Property("true", false)
                            : new HostCpu.Property(
                                    value.asText(), all != null && value.isBoolean() && value.asBoolean()));
        }
        return new HostCpu(migratable.path("name").asText(), all != null, properties);
    }

    // x86 spells some features in two ways, of which a static expansion has one; expanding that in full gives both.
    private static JsonNode expand(QemuFacts facts, String model, Boolean migratable) throws IOException {
        ObjectNode asked = JsonNodeFactory.instance.objectNode().put("name", model);
        if (migratable != null) {
            asked.putObject("props").put("migratable", migratable);
        }
        JsonNode expanded = expansion(facts, "static", asked);
        boolean x86 =
                facts.architecture().equals("x86_64") || facts.architecture().equals("i686");
        if (!x86 || !expanded.has("name")) {
            return expanded.has("name") ? expanded : expansion(facts, "full", asked);
        }
        return expansion(facts, "full", (ObjectNode) expanded);
    }

    private static JsonNode expansion(QemuFacts facts, String type, ObjectNode model) throws IOException {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode().put("type", type);
        arguments.set("model", model);
        return facts.ask("query-cpu-model-expansion", arguments).path("model");
    }
}
