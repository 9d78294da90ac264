// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guestwright.probe.QmpConnection;
import org.guestwright.probe.QmpException;

/** Asks a real QEMU whether it knows what the options of a command line name: types, properties, members. */
final class OptionChecker implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What every device takes beside its own properties. */
    private static final Set<String> OF_EVERY_DEVICE = Set.of("driver", "id", "bus");

    private final Tool program;
    private final QapiChecker schema;
    private final Set<String> types = new HashSet<>();
    private final Map<String, Set<String>> properties = new HashMap<>();

    private QmpConnection qemu;

    OptionChecker(Tool program) throws IOException, QmpException {
        this.program = program;
        qemu = start();
        schema = new QapiChecker(qemu.execute("query-qmp-schema"));
        for (JsonNode type : qemu.execute("qom-list-types")) {
            types.add(type.path("name").asText());
        }
    }

    private QmpConnection start() throws IOException {
        return QmpConnection.start(List.of(
                program.command()[0], "-S", "-nodefaults", "-machine", "none", "-display", "none", "-qmp", "stdio"));
    }

    /** Whether QEMU has been built with a type; another build may have it. */
    boolean hasType(String type) {
        return types.contains(type);
    }

    /** What QEMU does not know of the JSON options of a line; a type that this QEMU was built without is passed over. */
    Set<String> problems(List<String> words) throws IOException, QmpException {
        Set<String> problems = new TreeSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).startsWith("{")) {
                JsonNode option = JSON.readTree(words.get(i));
                for (String problem : problems(words.get(i - 1), option)) {
                    problems.add(words.get(i - 1) + " "
                            + option.path("driver")
                                    .asText(option.path("qom-type")
                                            .asText(option.path("type").asText())) + problem);
                }
            }
        }
        return problems;
    }

    private Iterable<String> problems(String option, JsonNode value) throws IOException, QmpException {
        return switch (option) {
            case "-blockdev" -> schema.problems("blockdev-add", value);
            case "-netdev" -> schema.problems("netdev_add", value);
            case "-object" -> hasType(value.path("qom-type").asText())
                    ? schema.problems("object-add", value)
                    : List.of();
            case "-device" -> device(value);
            case "-audiodev" -> List.of(); // QMP of QEMU 7 has no command that takes one
            default -> List.of(": no check for JSON here");
        };
    }

    private Iterable<String> device(JsonNode device) throws IOException, QmpException {
        Set<String> problems = new TreeSet<>();
        String driver = device.path("driver").asText();
        if (hasType(driver) && properties(driver) != null) {
            for (Iterator<String> names = device.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!OF_EVERY_DEVICE.contains(name) && !properties(driver).contains(name)) {
                    problems.add(": no property '" + name + "'");
                }
            }
        }
        return problems;
    }

    private Set<String> properties(String driver) throws IOException, QmpException {
        if (!properties.containsKey(driver)) {
            properties.put(driver, ask(driver));
        }
        return properties.get(driver);
    }

    // QEMU ends when a type is asked for whose module is not installed; nothing is known of it then.
    private Set<String> ask(String driver) throws IOException, QmpException {
        try {
            Set<String> known = new HashSet<>();
            ObjectNode arguments = JSON.createObjectNode().put("typename", driver);
            for (JsonNode property : qemu.execute("device-list-properties", arguments)) {
                known.add(property.path("name").asText());
            }
            return known;
        } catch (IOException e) {
            qemu.close();
            qemu = start();
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        qemu.close();
    }
}
