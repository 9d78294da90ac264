// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.cli.compare.Finding;
import org.guestwright.model.compare.Difference.Kind;
import org.guestwright.model.diagnostic.Location;

/**
 * Tells people how guests differ: a line a difference, with its places behind it.
 *
 * <pre>
 * web
 *   ~ memory: 4GiB -> 8GiB                    web.guest:3:14, web.xml:4:3
 *   + disk[vdb]: type = file, readonly = yes  web.xml:30:5
 * </pre>
 */
final class DifferenceText implements DifferencePrinter {
    /** As far as that, places stand below each other. */
    private static final int MAX_COLUMN = 64;

    private static final int MAX_CONTENTS = 160;

    private final PrintWriter out;
    private final boolean all;
    private final Colours colours;
    private int guests;
    private int different;
    private int hidden;

    DifferenceText(PrintWriter out, boolean all, boolean coloured) {
        this.out = out;
        this.all = all;
        this.colours = new Colours(coloured);
    }

    /** A difference in its parts. */
    private record Row(Finding finding, String what, String how) {
        private int width() {
            return TextWidth.of(what) + TextWidth.of(how);
        }
    }

    @Override
    public void print(String guest, List<Finding> findings) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            different += finding.filledIn() ? 0 : 1;
            if (all || !finding.filledIn()) {
                rows.add(row(finding));
            } else {
                hidden++;
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        out.print((guests++ == 0 ? "" : "\n") + colours.bold(TextWidth.visible(guest)) + "\n");
        int column = 0;
        for (Row row : rows) {
            column = row.width() <= MAX_COLUMN ? Math.max(column, row.width()) : column;
        }
        for (Row row : rows) {
            print(row, column);
        }
    }

    private static Row row(Finding finding) {
        String path = finding.path().isEmpty() ? "the guest" : TextWidth.visible(finding.path());
        String how = how(finding);
        return new Row(finding, path + (how.isEmpty() ? "" : ": "), how);
    }

    private static String how(Finding finding) {
        return switch (finding.kind()) {
            case CHANGED -> value(finding.left(), finding.filledIn()) + " -> "
                    + value(finding.right(), finding.filledIn());
            case ADDED -> value(finding.right(), finding.filledIn());
            case REMOVED -> value(finding.left(), finding.filledIn());
            case MOVED -> "moved";
        };
    }

    private static String value(Finding.Side side, boolean filledIn) {
        String text = TextWidth.visible(side.value() == null ? String.join(", ", side.contents()) : side.value());
        if (text.length() > MAX_CONTENTS) {
            text = text.substring(0, MAX_CONTENTS) + "...";
        }
        return side.value() != null && !side.written() && !filledIn ? text + " (filled in)" : text;
    }

    private void print(Row row, int column) {
        String places = places(row.finding);
        int gap = column - row.width();
        out.print("  " + sign(row.finding) + " " + colours.bold(row.what) + row.how);
        if (!places.isEmpty()) {
            out.print((gap >= 0 ? " ".repeat(gap + 2) : "\n      ") + colours.dim(places));
        }
        out.print("\n");
    }

    private String sign(Finding finding) {
        return switch (finding.kind()) {
            case REMOVED -> colours.red("-");
            case ADDED -> colours.green("+");
            case CHANGED, MOVED -> colours.yellow("~");
        };
    }

    private static String places(Finding finding) {
        List<String> places = new ArrayList<>();
        if (finding.kind() != Kind.ADDED) {
            place(finding.left(), places);
        }
        if (finding.kind() != Kind.REMOVED) {
            place(finding.right(), places);
        }
        return String.join(", ", places) + (finding.filledIn() ? (places.isEmpty() ? "" : ", ") + "filled in" : "");
    }

    private static void place(Finding.Side side, List<String> places) {
        Location location = side.location();
        if (side.written() && location != null) {
            places.add(TextWidth.visible(location.toString()));
        }
    }

    @Override
    public boolean isDifferent() {
        return different > 0;
    }

    @Override
    public void close() {
        if (hidden > 0) {
            out.print((guests == 0 ? "" : "\n")
                    + colours.dim((different == 0 ? "the same, but for " : "and ")
                            + (hidden == 1 ? "1 difference" : hidden + " differences")
                            + " in what libvirt fills in ('--all' shows them)")
                    + "\n");
        }
        out.flush();
    }
}
