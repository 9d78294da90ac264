// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.services.project.Tree;

/** Puts the statements of two bodies together as extending does: the second adds to the first. */
final class Entries {
    private final String first;
    private final String second;

    /** @param first the text of the file that the first body is in */
    Entries(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /** The statements of both, as texts. */
    List<String> together(Shape shape, List<Tree> inherited, List<Tree> own) {
        List<String> all = new ArrayList<>();
        List<Tree> left = new ArrayList<>(own);
        for (Tree tree : inherited) {
            Tree same = same(shape, tree.statement(), left);
            if (same == null) {
                all.add(tree.range().of(first));
            } else if (tree.statement() instanceof Block block && isMerged(block, (Block) same.statement())) {
                left.remove(same);
                all.add(merged(shape, tree, same));
            }
        }
        left.forEach(tree -> all.add(tree.range().of(second)));
        return all;
    }

    private static boolean isMerged(Block inherited, Block own) {
        return own.variant() == null
                || inherited.variant() != null
                        && inherited.variant().text().equals(own.variant().text());
    }

    private String merged(Shape shape, Tree inherited, Tree own) {
        Block block = (Block) inherited.statement();
        Shape inner = shape == null
                ? null
                : org.guestwright.services.place.Shapes.block(
                        shape,
                        block.name().text(),
                        block.variant() == null
                                ? List.of()
                                : List.of(block.variant().text()));
        String head = block.name().text()
                + (block.variant() == null ? "" : " " + block.variant().text());
        return head + " { " + String.join("  ", together(inner, inherited.children(), own.children())) + " }";
    }

    /** The statement of others that says the same thing anew. */
    private static Tree same(Shape shape, Statement statement, List<Tree> others) {
        String name = statement.first().text();
        BlockWord word = shape == null ? null : shape.block(name);
        for (Tree other : others) {
            boolean named = other.statement().getClass() == statement.getClass()
                    && other.statement().first().text().equals(name);
            if (named
                    && (statement instanceof Property || statement instanceof Block && word != null && !word.many())) {
                return other;
            }
        }
        return null;
    }
}
