// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.outline;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;

/** What a file consists of: values, templates and guests, and in them their blocks. */
public final class Outline {
    private static final int LONGEST = 60;

    /** What people know blocks by, the best first. */
    private static final List<String> NATURAL = List.of(
            "alias.name",
            "alias",
            "target.dev",
            "target",
            "name",
            "dev",
            "id",
            "model",
            "model.type",
            "type",
            "bus",
            "mode",
            "index",
            "path");

    private Outline() {}

    /** The outline of a file. */
    public static List<OutlineItem> of(Snapshot snapshot) {
        return items(Tree.of(snapshot), snapshot.text());
    }

    private static List<OutlineItem> items(List<Tree> trees, String text) {
        List<OutlineItem> all = new ArrayList<>();
        for (Tree tree : trees) {
            OutlineItem item = item(tree, text);
            if (item != null) {
                all.add(item);
            }
        }
        return all;
    }

    private static OutlineItem item(Tree tree, String text) {
        Statement statement = tree.statement();
        if (statement instanceof Definition definition && definition.name() != null) {
            String parents = String.join(
                    ", ",
                    definition.parents().stream()
                            .map(call -> call.name().text())
                            .toList());
            OutlineItem.Kind kind = definition.isGuest() ? OutlineItem.Kind.GUEST : OutlineItem.Kind.TEMPLATE;
            return item(tree, text, Declarations.plain(definition.name().text()), parents, kind, definition.name());
        } else if (statement instanceof Let let && let.name() != null) {
            String value =
                    let.value() == null ? "" : shortened(tree.range(let.value()).of(text));
            return item(tree, text, let.name().text(), value, OutlineItem.Kind.LET, let.name());
        } else if (statement instanceof Block block) {
            String variant =
                    block.variant() == null ? "" : " " + block.variant().text();
            String selector =
                    block.selector() == null ? "" : "[" + block.selector().text() + "]";
            return item(
                    tree,
                    text,
                    block.name().text() + selector + variant,
                    natural(block),
                    OutlineItem.Kind.BLOCK,
                    block.name());
        } else if (statement instanceof For loop) {
            return item(tree, text, head(tree, text), "", OutlineItem.Kind.LOOP, loop.keyword());
        } else if (statement instanceof If condition) {
            return item(tree, text, head(tree, text), "", OutlineItem.Kind.CONDITION, condition.keyword());
        }
        return null;
    }

    private static OutlineItem item(
            Tree tree, String text, String name, String detail, OutlineItem.Kind kind, Token word) {
        return new OutlineItem(name, detail, kind, tree.range(), tree.range(word), items(tree.children(), text));
    }

    /** The text up to the brace. */
    private static String head(Tree tree, String text) {
        Range range = tree.range();
        int brace = tree.bodies().isEmpty()
                ? range.end()
                : tree.start() + tree.bodies().get(0).offset();
        return shortened(text.substring(range.start(), brace).strip());
    }

    private static String natural(Block block) {
        for (String name : NATURAL) {
            for (Statement statement : block.statements()) {
                String found = natural(statement, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String natural(Statement statement, String name) {
        if (statement instanceof Property property
                && property.name().text().equals(name)
                && property.value() instanceof Token value) {
            return shortened(Declarations.plain(value.text()));
        }
        int dot = name.indexOf('.');
        if (dot > 0 && statement instanceof Block inner && inner.name().text().equals(name.substring(0, dot))) {
            for (Statement child : inner.statements()) {
                String found = natural(child, name.substring(dot + 1));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 3) + "..." : line;
    }
}
