// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Token;

/**
 * Makes one model object of a guest and its templates. The templates are read first, in order; what comes later adds to
 * it: a property replaces what was said before, a single block is merged, and a block of which there can be many is one more.
 */
final class Expander {
    private final NameTable names;
    private final List<Layer> layers;
    private final Layer last;
    private final Evaluator evaluator;
    private final Statements statements;
    private final GuestTrace trace;
    private final Assembly assembly;

    /**
     * @param layers the guest, after its templates
     * @param complete whether the last layer is a guest and no template
     */
    Expander(NameTable names, List<Layer> layers, boolean complete, Problems problems, Budget budget) {
        this.names = names;
        this.layers = layers;
        this.last = layers.get(layers.size() - 1);
        this.evaluator = new Evaluator(layers, complete, names.root(), problems, budget);
        this.trace = new GuestTrace(new Origin(last, last.head(), true), layers);
        this.assembly = new Assembly(trace, new WordProblems(problems));
        this.statements = new Statements(names, evaluator, trace, assembly, complete);
        problems.enter(last.round());
    }

    /** Where everything was written. */
    GuestTrace trace() {
        return trace;
    }

    /** Whether something in an object itself was wrong, so that what is missing there may have been meant. */
    boolean isIncomplete(EObject object) {
        return trace.part(object).isIncomplete();
    }

    /** The domain. */
    EObject expand() {
        EObject root = create(names.root());
        statements.properties().nameAfter(last, root);
        return root;
    }

    /** The object of a kind, with what the layers say. */
    EObject create(Shape shape) {
        EObject root = assembly.create(shape);
        trace.put(root, new Origin(last, last.head(), true));
        Repetitions.drop(layers, evaluator);
        for (Layer layer : layers) {
            statements.apply(layer, root, shape);
        }
        return root;
    }

    /** What the guest is called; {@code null} where nobody can tell. */
    String name() {
        Token name = last.definition().name();
        return name == null ? "" : evaluator.text(name, last.scope());
    }
}
