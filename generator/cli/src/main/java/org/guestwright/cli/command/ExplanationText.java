// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guestwright.cli.explain.Explanation;
import org.guestwright.cli.explain.Explanation.Kind;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.ValueOrigin;

/**
 * Shows people where values come from.
 *
 * <pre>
 * db.memory = 16GiB
 *   16GiB in guest db                fleet.guest:43:14
 *   instead of 2GiB in template server  fleet.guest:11:14
 * </pre>
 */
final class ExplanationText implements ExplanationPrinter {
    /** As far as that, what stands behind values is aligned. */
    private static final int MAX_COLUMN = 72;

    private final PrintWriter out;
    private final Colours colours;
    private int shown;

    ExplanationText(PrintWriter out, boolean coloured) {
        this.out = out;
        this.colours = new Colours(coloured);
    }

    /** Something that is said, and the place of it. */
    private record Line(String text, Location place) {}

    @Override
    public void overview(String guest, List<Explanation> explanations) {
        out.print((shown++ == 0 ? "" : "\n") + colours.bold(TextWidth.visible(guest)) + "\n");
        List<String> values = explanations.stream()
                .map(one -> TextWidth.visible(one.path() + " = " + one.value()))
                .toList();
        int column = column(values);
        for (int i = 0; i < values.size(); i++) {
            out.print("  " + values.get(i) + gap(values.get(i), column)
                    + colours.dim(TextWidth.visible(shortly(explanations.get(i)))) + "\n");
        }
    }

    private static int column(List<String> texts) {
        return texts.stream()
                .mapToInt(TextWidth::of)
                .filter(width -> width <= MAX_COLUMN)
                .max()
                .orElse(0);
    }

    private static String gap(String text, int column) {
        return " ".repeat(Math.max(0, column - TextWidth.of(text)) + 2);
    }

    private static String shortly(Explanation one) {
        List<String> words = new ArrayList<>();
        for (ValueOrigin origin : one.origins()) {
            words.add(
                    (words.isEmpty() ? "" : "instead of " + origin.text() + " ") + origin.location() + holder(origin));
        }
        if (one.block() != null) {
            words.add("goes with " + one.block());
        }
        if (!one.steps().isEmpty()) {
            Explanation.Step last = one.steps().get(one.steps().size() - 1);
            words.add((last.before() == null ? "filled in by " : "made of " + last.before() + " by ") + last.name());
        }
        return String.join(", ", words);
    }

    private static String holder(ValueOrigin origin) {
        return switch (origin.kind()) {
            case TEMPLATE -> " template " + origin.name();
            default -> "";
        };
    }

    @Override
    public void details(String guest, List<Explanation> explanations) {
        for (Explanation one : explanations) {
            out.print((shown++ == 0 ? "" : "\n")
                    + colours.bold(TextWidth.visible(guest + "." + one.path()))
                    + (one.value() == null ? " is not set" : TextWidth.visible(" = " + one.value()))
                    + "\n");
            List<Line> lines = lines(one);
            List<String> texts = lines.stream()
                    .filter(line -> line.place != null)
                    .map(line -> TextWidth.visible(line.text))
                    .toList();
            int column = column(texts);
            for (Line line : lines) {
                String text = TextWidth.visible(line.text);
                out.print("  " + text
                        + (line.place == null
                                ? ""
                                : gap(text, column) + colours.dim(TextWidth.visible(line.place.toString())))
                        + "\n");
            }
        }
    }

    private static List<Line> lines(Explanation one) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < one.origins().size(); i++) {
            ValueOrigin origin = one.origins().get(i);
            lines.add(new Line((i == 0 ? "" : "instead of ") + written(origin), origin.location()));
            parts(origin, "  ", lines);
        }
        if (one.block() != null) {
            lines.add(new Line("goes with the block", one.block()));
        }
        for (Explanation.Step step : one.steps()) {
            String what = one.kind() == Kind.DROPPED
                    ? "taken away by "
                    : step.before() == null ? "filled in by " : "made of " + step.before() + " by ";
            lines.add(new Line(what + step.name() + ": " + step.reason(), null));
        }
        if (one.kind() == Kind.DROPPED && one.steps().isEmpty()) {
            lines.add(new Line("libvirt does not keep it", null));
        }
        if (one.note() != null) {
            lines.add(new Line(one.note(), null));
        }
        return lines;
    }

    private static void parts(ValueOrigin origin, String indentation, List<Line> lines) {
        for (ValueOrigin part : origin.parts()) {
            lines.add(new Line(indentation + "with " + written(part), part.location()));
            parts(part, indentation + "  ", lines);
        }
    }

    private static String written(ValueOrigin origin) {
        return switch (origin.kind()) {
            case GUEST -> origin.text() + " in guest " + origin.name();
            case TEMPLATE -> origin.text() + " in template " + origin.name()
                    + (origin.via().isEmpty()
                            ? ""
                            : origin.via().stream().collect(Collectors.joining(", ", " (by ", ")")));
            case LET -> "let " + origin.name() + " = " + origin.text();
            case PROPERTY -> origin.name() + " = " + origin.text();
            case DOCUMENT -> origin.text();
        };
    }

    @Override
    public void close() {
        out.flush();
    }
}
