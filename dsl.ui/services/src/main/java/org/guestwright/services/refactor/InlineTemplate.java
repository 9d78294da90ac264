// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Puts what is in a template in the place of its name. */
final class InlineTemplate {
    private InlineTemplate() {}

    /** The change for the template named at a position; {@code null} where there is none. */
    static Refactorings.Change at(Project project, Snapshot snapshot, Range selection) {
        Tree tree = Tree.at(snapshot, selection.start());
        if (tree == null || !(tree.statement() instanceof Definition definition)) {
            return null;
        }
        for (Call call : definition.parents()) {
            Declaration template = tree.range(call).touches(selection.start())
                    ? project.find(
                            snapshot,
                            Declaration.Kind.TEMPLATE,
                            Declarations.plain(call.name().text()))
                    : null;
            if (template != null && call.arguments().isEmpty()) {
                return inline(project, snapshot, tree, call, template);
            }
        }
        return null;
    }

    private static Refactorings.Change inline(
            Project project, Snapshot snapshot, Tree tree, Call call, Declaration template) {
        Definition definition = (Definition) tree.statement();
        Definition inherited = (Definition) template.statement();
        if (!inherited.parameters().isEmpty() || inherited.target() != null || inherited.body() == null) {
            return null;
        }
        String text = snapshot.text();
        String other = project.file(template.file()).text();
        List<String> parents = new ArrayList<>();
        for (Call parent : definition.parents()) {
            if (parent == call) {
                Tree from = new Tree(inherited, template.start(), null, List.of());
                inherited.parents().forEach(one -> parents.add(from.range(one).of(other)));
            } else {
                parents.add(tree.range(parent).of(text));
            }
        }
        Tree from = new Tree(inherited, template.start(), null, List.of());
        List<String> entries =
                new Entries(other, text).together(project.names().root(), from.children(), tree.children());
        String extended = parents.isEmpty() ? "" : " extends " + String.join(", ", parents);
        String head = definition.keyword().text() + " " + definition.name().text() + extended;
        return new Refactorings.Change(
                "Put the template '" + template.name() + "' in here",
                Fix.Kind.INLINE,
                List.of(new TextEdit(tree.range(), head + " {\n" + lines(entries) + "}")));
    }

    private static String lines(List<String> entries) {
        StringBuilder all = new StringBuilder();
        entries.forEach(entry -> all.append("    ").append(entry).append('\n'));
        return all.toString();
    }
}
