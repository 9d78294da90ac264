// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Puts what several guests have in common into a template. */
final class ExtractTemplate {
    private static final int LEAST = 2;

    private ExtractTemplate() {}

    /** The change for the guests in a selection; {@code null} where they have little in common. */
    static Refactorings.Change at(Snapshot snapshot, Range selection) {
        List<Tree> guests = new ArrayList<>();
        for (Tree tree : Tree.of(snapshot)) {
            boolean selected = tree.range().start() < selection.end()
                    && selection.start() < tree.range().end();
            if (selected
                    && tree.statement() instanceof Definition definition
                    && definition.isGuest()
                    && definition.name() != null
                    && definition.body() != null) {
                guests.add(tree);
            }
        }
        if (guests.size() < LEAST) {
            return null;
        }
        Set<String> common = entries(guests.get(0), snapshot.text());
        guests.forEach(guest -> common.retainAll(entries(guest, snapshot.text())));
        return common.size() < LEAST ? null : change(snapshot, guests, common);
    }

    private static Set<String> entries(Tree guest, String text) {
        Set<String> all = new LinkedHashSet<>();
        for (Tree child : guest.children()) {
            if (child.statement() instanceof Property || child.statement() instanceof Block) {
                all.add(normal(child, text));
            }
        }
        return all;
    }

    private static String normal(Tree tree, String text) {
        return tree.range().of(text).replaceAll("\\s+", " ");
    }

    private static Refactorings.Change change(Snapshot snapshot, List<Tree> guests, Set<String> common) {
        String text = snapshot.text();
        String name = Refactorings.free(snapshot, "common");
        List<TextEdit> edits = new ArrayList<>();
        StringBuilder template = new StringBuilder("template " + name + " {\n");
        for (Tree child : guests.get(0).children()) {
            if (common.contains(normal(child, text))) {
                template.append("    ").append(child.range().of(text)).append('\n');
            }
        }
        template.append("}\n\n");
        int above = Refactorings.above(text, guests.get(0).range().start());
        edits.add(TextEdit.insert(above, template.toString()));
        for (Tree guest : guests) {
            edits.add(extend(guest, name));
            Set<String> taken = new LinkedHashSet<>();
            for (Tree child : guest.children()) {
                String one = normal(child, text);
                if (common.contains(one) && taken.add(one)) {
                    edits.add(org.guestwright.services.fix.Edits.remove(text, child.range()));
                }
            }
        }
        return new Refactorings.Change(
                "Put what " + guests.size() + " guests have in common into a template", Fix.Kind.EXTRACT, edits);
    }

    private static TextEdit extend(Tree guest, String name) {
        Definition definition = (Definition) guest.statement();
        int last = definition.parents().size() - 1;
        return last < 0
                ? TextEdit.insert(guest.range(definition.name()).end(), " extends " + name)
                : TextEdit.insert(guest.range(definition.parents().get(last)).end(), ", " + name);
    }
}
