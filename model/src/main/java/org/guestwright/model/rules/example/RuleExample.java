// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example of a rule, which both the tests and the manual go by: {@code ## CODE WORDS}, elements of a guest, and what is said of
 * them, a line a problem after {@code >}. With the word {@code fine}, it is one of which the rule says nothing. Guests of a
 * project are separated by {@code --}.
 *
 * @param code the rule, or {@code accepted}
 * @param words the machine ({@code pc}, {@code pseries}, {@code virt}, {@code s390x}; else {@code q35}), and what is special
 * @param guests of each guest, elements of the domain and of its devices
 * @param expected what is said
 */
public record RuleExample(String code, List<String> words, List<String> guests, List<String> expected) {
    private static final List<String> FILES = List.of(
            "controller",
            "cpu",
            "device",
            "disk",
            "firmware",
            "hostdev",
            "memory",
            "network",
            "tpm",
            "advice",
            "advice-device",
            "migration",
            "project");

    /** All examples. */
    public static Stream<RuleExample> all() {
        return FILES.stream().flatMap(file -> read(file).stream());
    }

    /** Whether the rule says nothing of it. */
    public boolean isFine() {
        return words.contains("fine");
    }

    /** What stands behind a word such as {@code without=}. */
    public String value(String key, String otherwise) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse(otherwise);
    }

    /** The guests as documents of domain XML. */
    public List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (String elements : guests) {
            documents.add(new ExampleDocument(this, elements, documents.size()).xml());
        }
        return documents;
    }

    private static List<RuleExample> read(String file) {
        List<RuleExample> examples = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(RuleExample.class.getResourceAsStream(file + ".txt"), StandardCharsets.UTF_8))) {
            RuleExample last = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("## ")) {
                    List<String> words = Arrays.asList(line.substring(3).split(" "));
                    last = new RuleExample(
                            words.get(0),
                            words.subList(1, words.size()),
                            new ArrayList<>(List.of("")),
                            new ArrayList<>());
                    examples.add(last);
                } else if (line.startsWith("> ")) {
                    last.expected.add(line.substring(2));
                } else if (line.equals("--")) {
                    last.guests.add("");
                } else {
                    last.guests.set(last.guests.size() - 1, last.guests.get(last.guests.size() - 1) + line);
                }
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return code + " " + String.join(" ", words);
    }
}
