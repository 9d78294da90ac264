// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.guestwright.cli.explain.Explanation;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.ValueOrigin;

/** Shows where values come from as one JSON array, with an object a line. */
final class ExplanationJson implements ExplanationPrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private int shown;

    ExplanationJson(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void overview(String guest, List<Explanation> explanations) {
        details(guest, explanations);
    }

    @Override
    public void details(String guest, List<Explanation> explanations) {
        for (Explanation one : explanations) {
            ObjectNode node = JSON.createObjectNode();
            node.put("guest", guest);
            node.put("path", one.path());
            if (one.value() != null) {
                node.put("value", one.value());
            }
            node.put("kind", word(one.kind()));
            one.origins().forEach(origin -> node.withArray("origins").add(origin(origin)));
            if (one.block() != null) {
                ObjectNode block = node.putObject("block");
                put(one.block(), block);
            }
            for (Explanation.Step step : one.steps()) {
                ObjectNode object = node.withArray("steps").addObject();
                object.put("name", step.name());
                object.put("reason", step.reason());
                if (step.before() != null) {
                    object.put("before", step.before());
                }
            }
            if (one.note() != null) {
                node.put("note", one.note());
            }
            out.print((shown++ == 0 ? "[\n" : ",\n") + node);
        }
    }

    private static ObjectNode origin(ValueOrigin origin) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", word(origin.kind()));
        if (!origin.name().isEmpty()) {
            node.put("name", origin.name());
        }
        origin.via().forEach(template -> node.withArray("via").add(template));
        node.put("text", origin.text());
        put(origin.location(), node);
        origin.parts().forEach(part -> node.withArray("parts").add(origin(part)));
        return node;
    }

    private static void put(Location location, ObjectNode node) {
        node.put("file", location.file());
        node.put("line", location.line());
        node.put("column", location.column());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void close() {
        out.print(shown == 0 ? "[]\n" : "\n]\n");
        out.flush();
    }
}
