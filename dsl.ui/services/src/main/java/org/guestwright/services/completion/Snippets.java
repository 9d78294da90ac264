// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Writing;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.structure.StructureRules;

/** Texts with places to fill in: what must be in a block stands there already. */
final class Snippets {
    private static final int DEPTH = 3;
    private static final int CHOICES = 40;

    private final StructureRules rules;
    private int place;

    Snippets(StructureRules rules) {
        this.rules = rules;
    }

    /** The braces of a block, and in them what must be there. */
    String braces(Shape shape) {
        place = 0;
        List<String> lines = lines(shape, 0);
        if (lines.isEmpty()) {
            return "{\n    $0\n}";
        }
        return "{\n" + String.join("\n", lines).indent(4) + "    $0\n}";
    }

    private List<String> lines(Shape shape, int depth) {
        List<String> lines = new ArrayList<>();
        for (String word : needed(shape)) {
            PropertyWord property = shape.property(word);
            BlockWord block = shape.block(word);
            if (property != null) {
                lines.add(word + " = " + value(property.feature()));
            } else if (block != null) {
                lines.addAll(block(block, depth));
            }
        }
        return lines;
    }

    private List<String> block(BlockWord block, int depth) {
        String variant = "";
        Shape shape = block.plain();
        if (shape == null) {
            place++;
            List<String> words = List.copyOf(block.variants().keySet());
            variant = words.size() == 1 ? words.get(0) + " " : choice(words) + " ";
            shape = words.size() == 1 ? block.variants().get(words.get(0)).shape() : null;
        }
        List<String> inner = shape == null || depth >= DEPTH ? List.of() : lines(shape, depth + 1);
        String open = block.word() + " " + variant;
        if (inner.size() > 1) {
            List<String> all = new ArrayList<>();
            all.add(open + "{");
            inner.forEach(line -> all.add("    " + line));
            all.add("}");
            return all;
        }
        return List.of(open + "{ " + (inner.isEmpty() ? "$" + ++place : inner.get(0)) + " }");
    }

    /** A place for a value. */
    private String value(FeatureMapping feature) {
        place++;
        if (Values.isClosed(feature)) {
            List<String> words =
                    Values.literals(feature).stream().map(Writing::value).toList();
            return words.size() > CHOICES ? "${" + place + ":" + escaped(words.get(0)) + "}" : choice(words);
        }
        return isQuoted(feature) ? "\"$" + place + "\"" : "$" + place;
    }

    private String choice(List<String> words) {
        return "${" + place + "|"
                + String.join(",", words.stream().map(Snippets::escaped).toList()) + "|}";
    }

    /** A text as it is, where a snippet would read something into it. */
    static String escaped(String text) {
        return text.replaceAll("[\\\\$}|,]", "\\\\$0");
    }

    /** Whether the values of a property are hardly words. */
    static boolean isQuoted(FeatureMapping feature) {
        return feature.type().accepts("/path with/blanks") || feature.type().accepts("/path");
    }

    /** The words of what is missing in a new block of a shape. */
    private Set<String> needed(Shape shape) {
        Set<String> all = new LinkedHashSet<>();
        List<EObject> open = new ArrayList<>(List.of(shape.create()));
        open.addAll(open.get(0).eContents());
        for (EObject one : open) {
            rules.checkAlone(one, problem -> {
                if (problem.code().equals(StructureRules.MISSING)
                        && !problem.suggestions().isEmpty()) {
                    all.add(problem.suggestions().get(0));
                }
            });
        }
        return all;
    }
}
