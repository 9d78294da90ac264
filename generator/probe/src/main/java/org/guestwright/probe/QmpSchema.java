// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What QEMU says of its own protocol ({@code query-qmp-schema}), asked by paths. The first step of a path is a command; then
 * {@code argument} or {@code return}; then members of objects. {@code =NAME} is the branch of a variant, {@code @NAME} a feature
 * that the thing reached so far is marked with, and the name of an enumeration's value leads to that value.
 */
final class QmpSchema {
    private final Map<String, JsonNode> entities = new HashMap<>();

    QmpSchema(JsonNode schema) {
        schema.forEach(entity -> entities.put(entity.path("name").asText(), entity));
    }

    /** Whether there is something at the end of a path such as {@code blockdev-add/argument/=nbd/tls-hostname}. */
    boolean has(String path) {
        String[] steps = path.split("/");
        JsonNode here = entities.get(steps[0]);
        for (int i = 1; i < steps.length && here != null; i++) {
            here = step(here, steps[i]);
        }
        return here != null;
    }

    private JsonNode step(JsonNode from, String step) {
        if (step.startsWith("@")) {
            return element(from.path("features"), step.substring(1));
        }
        JsonNode here = from.has("type") && !from.has("meta-type")
                ? entities.get(from.path("type").asText())
                : from;
        while (here != null && here.path("meta-type").asText().equals("array")) {
            here = entities.get(here.path("element-type").asText());
        }
        if (here == null) {
            return null;
        }
        return switch (here.path("meta-type").asText()) {
            case "command" -> entities.get(
                    here.path(step.equals("argument") ? "arg-type" : "ret-type").asText());
            case "enum" -> enumValue(here, step);
            case "alternate" -> alternative(here, step);
            default -> step.startsWith("=")
                    ? branch(here, step.substring(1))
                    : named(here.path("members"), "name", step);
        };
    }

    private JsonNode branch(JsonNode object, String name) {
        JsonNode variant = named(object.path("variants"), "case", name);
        return variant == null ? null : entities.get(variant.path("type").asText());
    }

    private JsonNode alternative(JsonNode alternate, String step) {
        for (JsonNode member : alternate.path("members")) {
            JsonNode reached = step(member, step);
            if (reached != null) {
                return reached;
            }
        }
        return null;
    }

    private static JsonNode enumValue(JsonNode type, String name) {
        JsonNode member = named(type.path("members"), "name", name);
        return member != null ? member : element(type.path("values"), name);
    }

    private static JsonNode named(JsonNode list, String key, String name) {
        for (JsonNode entry : list) {
            if (entry.path(key).asText().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    private static JsonNode element(JsonNode list, String value) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(value)) {
                return entry;
            }
        }
        return null;
    }
}
