// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import java.util.List;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Gives a value a name. */
final class ExtractLet {
    private ExtractLet() {}

    /** The change for the value at a position; {@code null} where there is none. */
    static Refactorings.Change at(Project project, Snapshot snapshot, Range selection) {
        Tree tree = Tree.at(snapshot, selection.start());
        if (tree == null
                || !(tree.statement() instanceof Property property)
                || !(property.value() instanceof Token value)
                || value.text().contains("${")) {
            return null;
        }
        Range range = tree.range(value);
        if (!range.touches(selection.start()) || !range.touches(selection.end())) {
            return null;
        }
        Tree top = tree;
        while (top.around() != null) {
            top = top.around();
        }
        String path = property.name().text();
        String last = path.substring(path.lastIndexOf('.') + 1);
        String name =
                Refactorings.free(snapshot, project.names().root().property(last) == null ? last : last + "-value");
        int above = Refactorings.above(snapshot.text(), top.range().start());
        return new Refactorings.Change(
                "Give the value a name: '" + name + "'",
                Fix.Kind.EXTRACT,
                List.of(
                        TextEdit.insert(above, "let " + name + " = " + value.text() + "\n\n"),
                        new TextEdit(range, "${" + name + "}")));
    }
}
