// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.guestwright.cli.compare.Finding;
import org.guestwright.model.diagnostic.Location;

/** Tells how guests differ as one JSON array, with an object a line. */
final class DifferenceJson implements DifferencePrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final boolean all;
    private int shown;
    private boolean different;

    DifferenceJson(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    @Override
    public void print(String guest, List<Finding> findings) {
        for (Finding finding : findings) {
            different |= !finding.filledIn();
            if (all || !finding.filledIn()) {
                ObjectNode node = JSON.createObjectNode();
                node.put("guest", guest);
                node.put("path", finding.path());
                node.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
                node.put("filledIn", finding.filledIn());
                node.set("left", side(finding.left()));
                node.set("right", side(finding.right()));
                out.print((shown++ == 0 ? "[\n" : ",\n") + node);
            }
        }
    }

    private static ObjectNode side(Finding.Side side) {
        ObjectNode node = JSON.createObjectNode();
        if (side.value() != null) {
            node.put("value", side.value());
        }
        if (!side.contents().isEmpty()) {
            side.contents().forEach(node.withArray("contents")::add);
        }
        node.put("written", side.written());
        Location location = side.location();
        if (location != null) {
            node.put("file", location.file());
            node.put("line", location.line());
            node.put("column", location.column());
        }
        return node;
    }

    @Override
    public boolean isDifferent() {
        return different;
    }

    @Override
    public void close() {
        out.print(shown == 0 ? "[]\n" : "\n]\n");
        out.flush();
    }
}
