// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares JSON with what a QEMU says that it takes ({@code query-qmp-schema}): names, enumerations, kinds of values. */
final class QapiChecker {
    private final Map<String, JsonNode> entities = new HashMap<>();

    QapiChecker(JsonNode schema) {
        schema.forEach(entity -> entities.put(entity.path("name").asText(), entity));
    }

    /** What is wrong with the arguments of a command; nothing, if they are right. */
    List<String> problems(String command, JsonNode arguments) {
        List<String> problems = new ArrayList<>();
        check(entities.get(command).path("arg-type").asText(), arguments, "", problems);
        return problems;
    }

    private void check(String type, JsonNode value, String path, List<String> problems) {
        JsonNode entity = entities.get(type);
        switch (entity.path("meta-type").asText()) {
            case "object" -> object(entity, value, path, problems);
            case "array" -> {
                for (JsonNode element : value) {
                    check(entity.path("element-type").asText(), element, path + "[]", problems);
                }
            }
            case "enum" -> {
                if (!contains(entity.path("values"), value.asText())) {
                    problems.add(path + ": no value '" + value.asText() + "'");
                }
            }
            case "alternate" -> alternate(entity, value, path, problems);
            default -> builtin(entity.path("json-type").asText(), value, path, problems);
        }
    }

    private void object(JsonNode entity, JsonNode value, String path, List<String> problems) {
        if (!value.isObject()) {
            problems.add(path + ": no object");
            return;
        }
        Map<String, String> members = new HashMap<>();
        Set<String> required = new HashSet<>();
        collect(entity, value, members, required);
        for (Iterator<Map.Entry<String, JsonNode>> fields = value.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            String type = members.get(field.getKey());
            if (type == null) {
                problems.add(path + ": no member '" + field.getKey() + "'");
            } else {
                check(type, field.getValue(), path + "." + field.getKey(), problems);
            }
            required.remove(field.getKey());
        }
        required.forEach(name -> problems.add(path + ": '" + name + "' is missing"));
    }

    private void collect(JsonNode entity, JsonNode value, Map<String, String> members, Set<String> required) {
        for (JsonNode member : entity.path("members")) {
            members.put(member.path("name").asText(), member.path("type").asText());
            if (!member.has("default")) {
                required.add(member.path("name").asText());
            }
        }
        String tag = value.path(entity.path("tag").asText()).asText();
        for (JsonNode variant : entity.path("variants")) {
            if (variant.path("case").asText().equals(tag)) {
                collect(entities.get(variant.path("type").asText()), value, members, required);
            }
        }
    }

    private void alternate(JsonNode entity, JsonNode value, String path, List<String> problems) {
        List<String> fewest = null;
        for (JsonNode member : entity.path("members")) {
            List<String> found = new ArrayList<>();
            check(member.path("type").asText(), value, path, found);
            if (fewest == null || found.size() < fewest.size()) {
                fewest = found;
            }
        }
        problems.addAll(fewest);
    }

    private static void builtin(String kind, JsonNode value, String path, List<String> problems) {
        boolean fits =
                switch (kind) {
                    case "string" -> value.isTextual();
                    case "int" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    case "null" -> value.isNull();
                    default -> true;
                };
        if (!fits) {
            problems.add(path + ": " + value + " is no " + kind);
        }
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
