// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Writing;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.junit.jupiter.api.Test;

/**
 * Walks the whole metamodel: in each block that there is, completion offers exactly what the compiler accepts there, no more and no
 * less. What is still missing does not count, for nobody writes all at once.
 */
class CompletenessTest {
    private final Project project = new Project();
    private final Completion completion = new Completion(project);
    private final List<String> differences = new ArrayList<>();
    private int found;

    /** The text in front of the inside of each block, by what the block is. */
    private static Map<Shape, List<String>> blocks() {
        Shape root = NameTable.standard().root();
        Map<Shape, List<String>> all = new LinkedHashMap<>();
        all.put(root, List.of("guest g {"));
        Deque<Shape> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Shape shape = open.poll();
            for (String word : shape.blockNames()) {
                kinds(shape.block(word)).forEach((variant, kind) -> {
                    if (!all.containsKey(kind)) {
                        List<String> heads = new ArrayList<>(all.get(shape));
                        heads.add((word + " " + variant).strip() + " {");
                        all.put(kind, heads);
                        open.add(kind);
                    }
                });
            }
        }
        return all;
    }

    private static Map<String, Shape> kinds(BlockWord word) {
        Map<String, Shape> kinds = new LinkedHashMap<>();
        word.variants().forEach((words, variant) -> kinds.put(words, variant.shape()));
        if (word.plain() != null) {
            kinds.put("", word.plain());
        }
        return kinds;
    }

    @Test
    void emptyBlocks() {
        Map<Shape, List<String>> all = blocks();
        all.forEach((shape, heads) -> compare(shape, heads, ""));
        assertThat(differences).isEmpty();
        assertThat(all.size()).isGreaterThan(500);
        assertThat(found).isGreaterThan(4_000);
    }

    /** What is there excludes other things, in blocks of which the metamodel says so. */
    @Test
    void blocksWithSomethingInThem() {
        blocks().forEach((shape, heads) -> {
            if (hasConditions(shape)) {
                String front = String.join(" ", heads) + " ";
                for (String entry : accepted(shape, front, " }".repeat(heads.size()))) {
                    compare(shape, heads, entry(shape, entry));
                }
            }
        });
        assertThat(differences).isEmpty();
        assertThat(found).isGreaterThan(4_000);
    }

    /** So does what is inherited, which can be said again. */
    @Test
    void blocksThatInheritSomething() {
        blocks().forEach((shape, heads) -> {
            if (hasConditions(shape) && isSingle(heads)) {
                String around = String.join(" ", heads.subList(1, heads.size()));
                String back = " }".repeat(heads.size());
                for (String entry : accepted(shape, String.join(" ", heads) + " ", back)) {
                    String template = "template t { " + around + " " + entry(shape, entry) + back + "\n";
                    List<String> extended = new ArrayList<>(heads);
                    extended.set(0, template + "guest g extends t {");
                    compare(shape, extended, "");
                }
            }
        });
        assertThat(differences).isEmpty();
        assertThat(found).isGreaterThan(1_000);
    }

    /** Whether there can be one of each of some blocks in their order. */
    private static boolean isSingle(List<String> heads) {
        Shape shape = NameTable.standard().root();
        for (String head : heads.subList(1, heads.size())) {
            String[] words = head.substring(0, head.length() - 2).split(" ");
            BlockWord word = shape.block(words[0]);
            if (word.many()) {
                return false;
            }
            shape = kinds(word).get(String.join(" ", List.of(words).subList(1, words.length)));
        }
        return true;
    }

    private static boolean hasConditions(Shape shape) {
        return shape != NameTable.standard().root()
                && shape.mapping().features().stream()
                        .anyMatch(feature -> Annotations.xml(feature.feature(), "choice") != null
                                || Annotations.xml(feature.feature(), "when") != null
                                || Annotations.xml(feature.feature(), "only") != null);
    }

    private static String entry(Shape shape, String accepted) {
        PropertyWord property = shape.property(accepted);
        return property == null
                ? accepted
                : accepted + " = "
                        + Writing.value(Values.print(property.feature(), last(Values.of(property.feature()))));
    }

    private static Object last(Set<Object> values) {
        return new ArrayList<>(values).get(values.size() - 1);
    }

    private void compare(Shape shape, List<String> heads, String inside) {
        String front = String.join(" ", heads) + " " + inside + " ";
        String back = " }".repeat(heads.size());
        Set<String> offered = new LinkedHashSet<>();
        for (Proposal proposal : at(front, back)) {
            if (proposal.kind() == Proposal.Kind.PROPERTY) {
                values(shape, front, proposal.label(), back, offered);
            } else if (proposal.kind() == Proposal.Kind.BLOCK
                    && !proposal.suffix().contains("...")) {
                offered.add(proposal.label() + " {}");
            } else if (proposal.kind() == Proposal.Kind.BLOCK) {
                at(front + proposal.label() + " ", back)
                        .forEach(variant -> offered.add(proposal.label() + " " + variant.label() + " {}"));
            }
        }
        Set<String> accepted = accepted(shape, front, back);
        found += accepted.size();
        difference(front, "is accepted, but not offered", accepted, offered);
        difference(front, "is offered, but not accepted", offered, accepted);
    }

    private void difference(String front, String what, Set<String> these, Set<String> those) {
        Set<String> found = new LinkedHashSet<>(these);
        found.removeAll(those);
        found.forEach(one -> differences.add(front + one + ": " + what));
    }

    private void values(Shape shape, String front, String word, String back, Set<String> offered) {
        PropertyWord property = shape.property(word);
        if (!Values.isClosed(property.feature())) {
            offered.add(word);
            return;
        }
        at(front + word + " = ", back).stream()
                .filter(proposal -> proposal.kind() == Proposal.Kind.LITERAL)
                .forEach(proposal -> offered.add(word + " = " + proposal.label()));
    }

    private List<Proposal> at(String front, String back) {
        Snapshot snapshot = project.put(Marked.FOLDER.resolve("main.guest"), front + back);
        return completion.at(snapshot, front.length());
    }

    private Set<String> accepted(Shape shape, String front, String back) {
        Set<String> before = problems(front + back);
        Set<String> all = new LinkedHashSet<>();
        for (String word : shape.propertyNames()) {
            PropertyWord property = shape.property(word);
            for (Object value : Values.of(property.feature())) {
                String text = Writing.value(Values.print(property.feature(), value));
                if (before.containsAll(problems(front + word + " = " + text + back))) {
                    all.add(Values.isClosed(property.feature()) ? word + " = " + text : word);
                }
            }
        }
        for (String word : shape.blockNames()) {
            for (String variant : kinds(shape.block(word)).keySet()) {
                String head = (word + " " + variant).strip();
                if (before.containsAll(problems(front + head + " { }" + back))) {
                    all.add(head + " {}");
                }
            }
        }
        return all;
    }

    private Set<String> problems(String text) {
        Set<String> all = new HashSet<>();
        for (Diagnostic diagnostic :
                project.compile(Marked.FOLDER.resolve("main.guest"), text).diagnostics()) {
            if (!diagnostic.code().equals(StructureRules.MISSING)
                    && !diagnostic.code().equals(StructureRules.COUNT)) {
                all.add(diagnostic.code() + diagnostic.message());
            }
        }
        return all;
    }
}
