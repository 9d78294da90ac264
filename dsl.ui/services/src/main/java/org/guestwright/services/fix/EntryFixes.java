// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.List;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Body;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Remove;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Fixes that add properties and blocks, or take them out. */
final class EntryFixes {
    private final Filling filling;

    EntryFixes(StructureRules rules) {
        this.filling = new Filling(rules);
    }

    /** Takes the statement out. */
    static void remove(Wrong wrong) {
        Tree tree = wrong.tree();
        if (tree != null
                && (tree.statement() instanceof Property
                        || tree.statement() instanceof Block
                        || tree.statement() instanceof Remove)) {
            String text = wrong.snapshot().text();
            String word = tree.statement() instanceof Remove
                    ? tree.range().of(text)
                    : tree.statement().first().text();
            wrong.fix(
                    "Remove '" + word + "'",
                    false,
                    Edits.remove(wrong.snapshot().text(), tree.range()));
        }
    }

    /** Takes a property out that is given twice: the second, or the first. */
    static void removeDuplicate(Wrong wrong) {
        Tree tree = wrong.tree();
        if (tree == null) {
            return;
        }
        String text = wrong.snapshot().text();
        wrong.fix("Remove it", true, Edits.remove(text, tree.range()));
        Statement first = first(tree);
        if (first != null) {
            wrong.fix("Remove the first one", false, Edits.remove(text, tree.range(first)));
        }
    }

    private static Statement first(Tree tree) {
        String name = tree.statement().first().text();
        for (Statement sibling : tree.siblings()) {
            if (sibling == tree.statement()) {
                return null;
            }
            if (sibling.getClass() == tree.statement().getClass()
                    && sibling.first().text().equals(name)) {
                return sibling;
            }
        }
        return null;
    }

    /** Puts two single blocks of one name together. */
    static void merge(Wrong wrong) {
        Tree tree = wrong.tree();
        Statement first = tree == null ? null : first(tree);
        if (first instanceof Block one
                && tree.statement() instanceof Block two
                && one.body() != null
                && two.body() != null) {
            String text = wrong.snapshot().text();
            List<Statement> inside = two.statements();
            String moved = inside.isEmpty()
                    ? ""
                    : text.substring(
                            tree.range(inside.get(0)).start(),
                            tree.range(inside.get(inside.size() - 1)).end());
            wrong.fix(
                    "Put them together",
                    true,
                    Edits.prepend(text, tree.start(), one.body(), moved),
                    Edits.remove(text, tree.range()));
        }
        remove(wrong);
    }

    /** Adds what is missing in the block whose name is marked. */
    void add(Wrong wrong) {
        List<String> words = wrong.diagnostic().suggestions();
        if (words.isEmpty()) {
            return;
        }
        if (Character.isDigit(words.get(0).charAt(0))) {
            WordFixes.replace(wrong);
            return;
        }
        Tree tree = wrong.tree();
        if (tree == null) {
            return;
        }
        String text = wrong.snapshot().text();
        Body body = tree.statement() instanceof Block block
                ? block.body()
                : tree.statement() instanceof Definition definition ? definition.body() : null;
        if (body != null) {
            Shape shape = Shapes.at(wrong.project().names(), wrong.snapshot().place(tree.start() + body.offset() + 1));
            for (String word : words) {
                for (String statement : shape == null ? List.<String>of() : filling.statements(shape, word)) {
                    wrong.fix("Add '" + statement + "'", false, Edits.prepend(text, tree.start(), body, statement));
                }
            }
        } else if (tree.statement() instanceof Property property) {
            addBeside(wrong, tree, property, words);
        } else if (tree.statement() instanceof Definition) {
            Shape root = wrong.project().names().root();
            for (String word : words) {
                filling.statements(root, word)
                        .forEach(statement -> wrong.fix(
                                "Add '" + statement + "'",
                                false,
                                TextEdit.insert(tree.range().end(), " { " + statement + " }")));
            }
        }
    }

    /** Where a property made the block, by dots or because the block may be left out, what is missing is a property beside it. */
    private static void addBeside(Wrong wrong, Tree tree, Property property, List<String> words) {
        String name = property.name().text();
        int dot = name.lastIndexOf('.');
        String prefix = dot < 0 ? name + "." : name.substring(0, dot + 1);
        Shape shape = Shapes.at(
                wrong.project().names(), wrong.snapshot().place(tree.range().start()));
        for (String word : shape == null ? List.<String>of() : words) {
            String whole = beside(wrong, shape, shape.property(name), word);
            PropertyWord found = shape.property(whole == null ? prefix + word : whole);
            for (String value : found == null ? List.<String>of() : Filling.values(found.feature())) {
                String statement = found.word() + " = " + value;
                wrong.fix(
                        "Add '" + statement + "'",
                        false,
                        TextEdit.insert(tree.range().end(), "  " + statement));
            }
        }
    }

    /** The word of the block around that leads to the same object as a property and there to a feature; {@code null} for none. */
    private static String beside(Wrong wrong, Shape shape, PropertyWord property, String feature) {
        for (String word : property == null ? List.<String>of() : List.copyOf(shape.propertyNames())) {
            PropertyWord other = shape.property(word);
            boolean same = other.path().equals(property.path())
                    && wrong.project().names().word(other.feature()).equals(feature);
            if (same) {
                return word;
            }
        }
        return null;
    }

    /** Writes a value where there is none. */
    static void value(Wrong wrong) {
        Tree tree = wrong.tree();
        Shape shape = wrong.shape();
        if (tree == null || shape == null || !(tree.statement() instanceof Property property)) {
            return;
        }
        PropertyWord word = shape.property(property.name().text());
        if (word != null) {
            List<String> values = Filling.values(word.feature());
            for (String value : values) {
                wrong.fix(
                        "Write '" + property.name().text() + " = " + value + "'",
                        values.size() == 1,
                        TextEdit.insert(wrong.range().end(), " " + value));
            }
        }
    }

    /** Takes the brackets off a list of one. */
    static void unwrap(Wrong wrong) {
        Tree tree = wrong.tree();
        if (tree != null
                && tree.statement() instanceof Property property
                && property.value() instanceof ListValue list
                && !list.items().isEmpty()) {
            Range first = tree.range(list.items().get(0));
            String value = first.of(wrong.snapshot().text());
            wrong.fix("Write '" + value + "'", list.items().size() == 1, new TextEdit(wrong.range(), value));
        }
    }

    /** Gives the second of two declarations another name. */
    static void rename(Wrong wrong) {
        String name = org.guestwright.services.project.Declarations.plain(wrong.text());
        int number = 2;
        while (isTaken(wrong, name + "-" + number)) {
            number++;
        }
        String other = org.guestwright.dsl.text.Writing.name(name + "-" + number);
        wrong.fix("Call it '" + name + "-" + number + "'", false, new TextEdit(wrong.range(), other));
    }

    private static boolean isTaken(Wrong wrong, String name) {
        return wrong.snapshot().declarations().all().stream()
                .anyMatch(declaration -> declaration.name().equals(name));
    }
}
