// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a running QEMU tells of itself. Each thing is asked for once; a question that QEMU does not know has an empty answer. */
final class QemuFacts {
    private final QmpConnection qemu;
    private final Map<String, JsonNode> answers = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private QmpSchema schema;

    QemuFacts(QmpConnection qemu) {
        this.qemu = qemu;
    }

    /** The answer to a command. */
    JsonNode ask(String command) throws IOException {
        return ask(command, null);
    }

    /** The answer to a command with arguments; missing, where QEMU refuses it. */
    JsonNode ask(String command, ObjectNode arguments) throws IOException {
        String key = command + arguments;
        JsonNode answer = answers.get(key);
        if (answer == null) {
            try {
                answer = qemu.execute(command, arguments);
            } catch (QmpException e) {
                answer = MissingNode.getInstance();
            }
            answers.put(key, answer);
        }
        return answer;
    }

    boolean hasType(String type) throws IOException {
        return names("qom-list-types", null).contains(type);
    }

    /** A property of a device type, or {@code null}. */
    JsonNode property(String type, String name) throws IOException {
        if (!hasType(type)) {
            return null;
        }
        for (JsonNode property : ask("device-list-properties", typeNamed(type))) {
            if (property.path("name").asText().equals(name)) {
                return property;
            }
        }
        return null;
    }

    /** Whether objects of a type, be it a device or not, have a property. */
    boolean hasObjectProperty(String type, String name) throws IOException {
        return hasType(type) && names("qom-list-properties", typeNamed(type)).contains(name);
    }

    /** Whether a machine has a property; an alias stands for the machine. */
    boolean hasMachineProperty(String machine, String property) throws IOException {
        for (JsonNode type : ask("query-machines")) {
            if (type.path("alias").asText().equals(machine)) {
                return hasObjectProperty(type.path("name").asText() + "-machine", property);
            }
        }
        return hasObjectProperty(machine + "-machine", property);
    }

    boolean hasCommand(String command) throws IOException {
        return names("query-commands", null).contains(command);
    }

    boolean hasCpu(String model) throws IOException {
        return names("query-cpu-definitions", null).contains(model);
    }

    boolean hasMigrationCapability(String capability) throws IOException {
        for (JsonNode entry : ask("query-migrate-capabilities")) {
            if (entry.path("capability").asText().equals(capability)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an option of the command line has a parameter. */
    boolean hasParameter(String option, String parameter) throws IOException {
        for (JsonNode entry : ask("query-command-line-options")) {
            if (entry.path("option").asText().equals(option)) {
                for (JsonNode known : entry.path("parameters")) {
                    if (known.path("name").asText().equals(parameter)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    QmpSchema schema() throws IOException {
        if (schema == null) {
            schema = new QmpSchema(ask("query-qmp-schema"));
        }
        return schema;
    }

    /** QEMU's version as major * 1,000,000 + minor * 1,000 + micro. */
    int version() throws IOException {
        JsonNode version = ask("query-version").path("qemu");
        return version.path("major").asInt() * 1_000_000
                + version.path("minor").asInt() * 1_000
                + version.path("micro").asInt();
    }

    /** The architecture that it emulates, by libvirt's name. */
    String architecture() throws IOException {
        String target = ask("query-target").path("arch").asText();
        return switch (target) {
            case "arm" -> "armv7l";
            case "i386" -> "i686";
            default -> target;
        };
    }

    static boolean contains(JsonNode list, String text) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> names(String command, ObjectNode arguments) throws IOException {
        String key = command + arguments;
        Set<String> known = names.get(key);
        if (known == null) {
            known = new HashSet<>();
            for (JsonNode entry : ask(command, arguments)) {
                known.add(entry.path("name").asText());
            }
            names.put(key, known);
        }
        return known;
    }

    private static ObjectNode typeNamed(String type) {
        return JsonNodeFactory.instance.objectNode().put("typename", type);
    }
}
