// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.parser.XtextReader;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.dsl.syntax.SyntaxReader;

/**
 * A template of the library, as people are told of it. What is told stands in its file, as the comment in front of it: what it is,
 * a line {@code - `parameter`: meaning} for each parameter, and an example between fences.
 *
 * @param name also the name of its file
 * @param block the words of the block that it is for; {@code null} where it is for guests
 * @param summary what it is
 * @param parameters in order
 * @param example a file with a guest that extends it
 * @param text its file
 */
public record ReadyTemplate(
        String name, String block, String summary, List<ReadyParameter> parameters, String example, String text) {
    private static final String COMMENT = "///";
    private static final String FENCE = "```";
    private static final String ITEM = "- `";

    /** A template is never changed. */
    public ReadyTemplate {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter of it.
     *
     * @param name its name
     * @param type {@code text}, {@code int}, {@code size}, {@code flag}, {@code list} or {@code map}
     * @param value what it is where nothing is given, as it is written; {@code null} where something must be
     * @param meaning what it is for; empty where nobody says
     */
    public record ReadyParameter(String name, String type, String value, String meaning) {}

    /** All of them, by name. */
    public static List<ReadyTemplate> all() {
        return Library.names().stream().map(ReadyTemplate::of).toList();
    }

    /** What it is, in one short sentence. */
    public String title() {
        for (int i = 0; i + 1 < summary.length(); i++) {
            if ((summary.charAt(i) == ':' || summary.charAt(i) == '.') && summary.charAt(i + 1) == ' ') {
                return summary.substring(0, i) + ".";
            }
        }
        return summary;
    }

    private static ReadyTemplate of(String name) {
        String text;
        try {
            text = Library.read("library:" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SyntaxFile file = new SyntaxReader(new XtextReader()).read(text);
        for (Piece piece : file.pieces()) {
            for (Statement statement : piece.statements()) {
                if (statement instanceof Definition definition
                        && definition.name().text().equals(name)) {
                    return of(text, piece.start(), definition);
                }
            }
        }
        throw new IllegalStateException("no template '" + name + "' in the file of this name");
    }

    private static ReadyTemplate of(String text, int start, Definition definition) {
        List<String> comment = comment(text, start + definition.first().offset());
        StringBuilder summary = new StringBuilder();
        StringBuilder example = new StringBuilder();
        List<String> meanings = new ArrayList<>();
        boolean fenced = false;
        for (String line : comment) {
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
            } else if (fenced) {
                example.append(line).append('\n');
            } else if (line.startsWith(ITEM)) {
                meanings.add(line.substring(ITEM.length()));
            } else if (meanings.isEmpty() && !line.isEmpty()) {
                summary.append(summary.isEmpty() ? "" : " ").append(line);
            }
        }
        return new ReadyTemplate(
                definition.name().text(),
                block(definition),
                summary.toString(),
                definition.parameters().stream()
                        .map(parameter -> parameter(text, start, parameter, meanings))
                        .toList(),
                example.toString(),
                text);
    }

    private static String block(Definition definition) {
        if (definition.target() == null) {
            return null;
        }
        String word = definition.target().name().text();
        return definition.target().variant() == null
                ? word
                : word + " " + definition.target().variant().text();
    }

    private static ReadyParameter parameter(String text, int start, Parameter parameter, List<String> meanings) {
        String name = parameter.name().text();
        String head = name + "`: ";
        return new ReadyParameter(
                name,
                parameter.type() == null ? "" : parameter.type().text(),
                parameter.value() == null
                        ? null
                        : text.substring(
                                start + parameter.value().offset(),
                                start + parameter.value().end()),
                meanings.stream()
                        .filter(meaning -> meaning.startsWith(head))
                        .map(meaning -> meaning.substring(head.length()))
                        .findFirst()
                        .orElse(""));
    }

    /** The lines of the comment in front of a position. */
    private static List<String> comment(String text, int position) {
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(0, position).split("\n")) {
            if (!line.startsWith(COMMENT)) {
                lines.clear();
            } else {
                String rest = line.substring(COMMENT.length());
                lines.add(rest.startsWith(" ") ? rest.substring(1) : rest);
            }
        }
        return lines;
    }
}
