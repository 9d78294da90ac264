// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Statement;

/** The names of all templates on which a definition depends: those that it extends anywhere, and those that these extend. */
public final class TemplateNames {
    private final Unit unit;
    private final Set<String> found = new HashSet<>(4);

    private TemplateNames(Unit unit) {
        this.unit = unit;
    }

    /** The names in a definition, as far as they are of its own file: what imported templates extend is a matter of theirs. */
    public static Set<String> of(Layer definition) {
        TemplateNames names = new TemplateNames(definition.unit());
        names.visit(definition.definition());
        return names.found.isEmpty() ? Set.of() : names.found;
    }

    private void visit(Definition definition) {
        add(definition.parents());
        visit(definition.statements());
    }

    private void visit(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Block block) {
                add(block.parents());
                visit(block.statements());
            } else if (statement instanceof For loop) {
                visit(loop.statements());
            } else if (statement instanceof If choice) {
                visit(choice.statements());
                visit(choice.alternative());
            }
        }
    }

    private void add(List<Call> calls) {
        for (Call call : calls) {
            String name = Unit.plain(call.name().text());
            Layer template = found.add(name) ? unit.template(name) : null;
            if (template != null && template.unit() == unit) {
                visit(template.definition());
            }
        }
    }
}
