// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.text.Writing;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Suggestion;

/** Says what is wrong with the words of a guest. */
final class WordProblems {
    private static final int SHOWN = 12;
    private static final Pattern BEHIND = Pattern.compile("[ \\t]*(\\S*)");

    private final Problems problems;

    WordProblems(Problems problems) {
        this.problems = problems;
    }

    void unknownProperty(Location place, String word, Shape shape) {
        int dot = word.indexOf('.');
        BlockWord outer = dot < 0 ? null : shape.block(word.substring(0, dot));
        if (shape.property(word) == null && shape.isSaidByHead(word)) {
            problems.error(
                    Codes.FORM,
                    "'" + word + "' is what the words in front of the '{' say",
                    "write the value there",
                    place);
        } else if (shape.block(word) != null) {
            problems.error(
                    Codes.FORM, "'" + word + "' is a block", "write '" + example(shape.block(word)) + "'", place);
        } else if (outer != null && outer.many()) {
            problems.error(
                    Codes.FORM,
                    "'" + outer.word() + "' can be there more than once, so a dot can't lead into it",
                    "write '" + example(outer) + "'",
                    place);
        } else if (outer != null && outer.plain() == null) {
            problems.error(
                    Codes.FORM,
                    "'" + outer.word() + "' is of several kinds, so a dot can't lead into it",
                    "write '" + example(outer) + "'",
                    place);
        } else if (dot > 0 && outer == null && shape.property(word.substring(0, dot)) != null) {
            String property = word.substring(0, dot);
            problems.error(
                    Codes.FORM,
                    "'" + property + "' is a property, so a dot can't lead into it",
                    "write '" + property + " = ...'",
                    place);
        } else {
            PropertyGuess guess = PropertyGuess.of(word, shape, names(word, shape));
            problems.error(
                    Codes.PROPERTY_UNKNOWN,
                    "there is no property '" + word + "' here",
                    guess.words().isEmpty()
                            ? "here are " + some(guess.others())
                            : "did you mean " + guess.asked() + "?",
                    place,
                    guess.words());
        }
    }

    private static Collection<String> names(String word, Shape shape) {
        List<String> all = new ArrayList<>(shape.propertyNames());
        all.addAll(shape.blockNames());
        int dot = word.indexOf('.');
        if (dot >= 0) {
            for (String block : shape.blockNames()) {
                BlockWord inner = shape.block(block);
                if (!inner.many() && inner.plain() != null) {
                    names(word.substring(dot + 1), inner.plain()).forEach(name -> all.add(block + "." + name));
                }
            }
        }
        return all;
    }

    void unknownBlock(Location place, String word, Shape shape) {
        if (word.equals("xml")) {
            problems.error(Codes.SYNTAX, "there is no text behind 'xml'", "write 'xml \"\"\"<element/>\"\"\"'", place);
        } else if (shape.property(word) != null) {
            problems.error(Codes.FORM, "'" + word + "' is a property", "write '" + word + " = ...'", place);
        } else {
            problems.error(
                    Codes.BLOCK_UNKNOWN,
                    "there is no block '" + word + "' here",
                    Suggestion.didYouMean(
                            word,
                            names(word, shape),
                            shape.blockNames().isEmpty()
                                    ? "no block can stand here"
                                    : "here are " + some(shape.blockNames())),
                    place,
                    Suggestion.nearby(word, names(word, shape)));
        }
    }

    void missingVariant(Location place, BlockWord word) {
        problems.error(
                Codes.VARIANT_MISSING,
                "'" + word.word() + "' is of several kinds",
                "write one of " + some(word.variants().keySet()) + " after it",
                place,
                List.copyOf(word.variants().keySet()));
    }

    void unknownVariant(Location place, String words, BlockWord word) {
        Collection<String> known = word.variants().keySet();
        if (known.isEmpty()) {
            problems.error(
                    Codes.VARIANT_UNKNOWN,
                    "'" + word.word() + "' is of one kind only",
                    "take '" + words + "' out",
                    place);
        } else {
            problems.error(
                    Codes.VARIANT_UNKNOWN,
                    "there is no '" + word.word() + " " + words + "'",
                    Suggestion.didYouMean(words, known, "write one of " + some(known)),
                    place,
                    Suggestion.nearby(words, known));
        }
    }

    void conflict(Location place, String word, Origin before) {
        problems.error(
                Codes.VARIANT_CONFLICT,
                "'" + word + "' does not go with what is in line "
                        + before.location().line(),
                "keep one of them",
                place);
    }

    void duplicateProperty(Location place, String word, Origin before) {
        problems.error(
                Codes.PROPERTY_DUPLICATE,
                "'" + word + "' is given in line " + before.location().line() + " already",
                "keep one of them",
                place);
    }

    void duplicateBlock(Location place, String word, Origin before) {
        problems.error(
                Codes.BLOCK_DUPLICATE,
                "'" + word + "' is there in line " + before.location().line() + " already",
                "there can be one: put them together",
                place);
    }

    /** Reports a property without a value, or with something behind its {@code =} that is none. */
    void missingValue(Layer layer, Property property, PropertyWord word) {
        String text = layer.unit().source().text();
        int start = layer.passage().start();
        int equals = text.indexOf('=', start + property.name().end());
        Matcher behind = BEHIND.matcher(text).region(equals + 1, text.length());
        String value = behind.lookingAt() ? behind.group(1) : "";
        if (value.isEmpty() || value.startsWith("//") || value.startsWith("}")) {
            problems.error(
                    Codes.VALUE_MISSING,
                    "'" + word.word() + "' has no value",
                    "write it behind the '=': " + word.feature().type().expectation(),
                    layer.passage().locate(equals - start, 1));
        } else if (value.startsWith("${")) {
            problems.error(
                    Codes.STRING,
                    "'${' is not closed",
                    "put a '}' behind what is in it",
                    layer.passage().locate(behind.start(1) - start, 2));
        } else if (value.startsWith("=")) {
            problems.error(
                    Codes.SYNTAX,
                    "there is one '=' between a property and its value",
                    "take this out",
                    layer.passage().locate(behind.start(1) - start, 1));
        } else if (value.startsWith("$") && value.length() > 1 && Character.isLetter(value.charAt(1))) {
            problems.error(
                    Codes.STRING,
                    "'" + value + "' is no value",
                    "write '${" + value.substring(1) + "}'",
                    layer.passage().locate(behind.start(1) - start, value.length()));
        } else if (value.startsWith("'")) {
            int end = text.indexOf('\'', behind.start(1) + 1);
            int line = text.indexOf('\n', behind.start(1));
            boolean closed = end > 0 && (line < 0 || end < line);
            String quoted = closed ? text.substring(behind.start(1) + 1, end) : value.substring(1);
            problems.error(
                    Codes.STRING,
                    "a text stands in double quotes",
                    "write " + Writing.quoted(quoted),
                    layer.passage().locate(behind.start(1) - start, closed ? quoted.length() + 2 : value.length()));
        } else if (!value.startsWith("\"") && !value.startsWith("/*") && !value.startsWith("${")) {
            problems.error(
                    Codes.STRING,
                    "'" + value + "' is not one word",
                    "put it in quotes: " + Writing.quoted(value),
                    layer.passage().locate(behind.start(1) - start, value.length()));
        }
    }

    void listForOne(Location place, String word) {
        problems.error(Codes.LIST, "'" + word + "' takes one value and no list", "leave the brackets out", place);
    }

    void mapForOne(Location place, String word) {
        problems.error(
                Codes.LIST, "'" + word + "' takes one value and no map", "a block is written without '='", place);
    }

    private static String example(BlockWord block) {
        String words = block.plain() != null || block.variants().isEmpty()
                ? ""
                : " " + block.variants().keySet().iterator().next();
        return block.word() + words + " { ... }";
    }

    private static String some(Collection<String> words) {
        String all = words.stream().limit(SHOWN).map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        return words.size() > SHOWN ? all + ", ..." : all;
    }
}
