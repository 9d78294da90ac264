// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Assert;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Remove;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Xml;

/** Does what the statements of a body say to the object that the body is about. */
final class Statements {
    private final Evaluator evaluator;
    private final GuestTrace trace;
    private final boolean complete;
    private final Properties properties;
    private final Blocks blocks;
    private final Changes changes;

    Statements(NameTable names, Evaluator evaluator, GuestTrace trace, Assembly assembly, boolean complete) {
        this.evaluator = evaluator;
        this.trace = trace;
        this.complete = complete;
        this.properties = new Properties(names, evaluator, trace, assembly);
        this.blocks = new Blocks(names, evaluator, trace, assembly, this);
        this.changes = new Changes(evaluator, trace, assembly, blocks, complete);
    }

    Properties properties() {
        return properties;
    }

    /** Does what a guest or template says. */
    void apply(Layer layer, EObject object, Shape shape) {
        ParameterTypes.check(layer, evaluator);
        apply(layer.scope(), layer.definition().statements(), object, shape);
    }

    void apply(Scope scope, List<Statement> statements, EObject object, Shape shape) {
        Scope all = scope;
        for (Statement statement : statements) {
            if (statement instanceof Property property) {
                properties.apply(all, property, object, shape);
            } else if (statement instanceof Block block) {
                if (block.selector() == null) {
                    blocks.apply(all, block, object, shape);
                } else {
                    changes.apply(all, block, object, shape);
                }
            } else if (statement instanceof Let let) {
                all = let.name() == null || let.value() == null
                        ? all
                        : all.with(let.name().text(), Variable.of(let.value(), all));
            } else {
                compute(all, statement, object, shape);
            }
        }
    }

    private void compute(Scope scope, Statement statement, EObject object, Shape shape) {
        if (statement instanceof For loop) {
            Loop turns = new Loop(loop, scope, evaluator);
            if (!turns.run(turn -> apply(turn, loop.statements(), object, shape))) {
                trace.part(object).setIncomplete();
                look(turns.unknown(), loop.statements(), object, shape);
            }
        } else if (statement instanceof If choice) {
            Boolean condition = evaluator.decide(choice, scope);
            if (condition != null) {
                apply(scope, condition ? choice.statements() : choice.alternative(), object, shape);
            } else {
                trace.part(object).setIncomplete();
                look(scope, choice.statements(), object, shape);
                look(scope, choice.alternative(), object, shape);
            }
        } else if (statement instanceof Assert assertion) {
            Assertions.check(assertion, scope, evaluator);
        } else if (statement instanceof Remove remove) {
            changes.remove(scope, remove, object, shape);
        } else if (statement instanceof Xml xml) {
            Verbatim.add(xml, scope, object, evaluator);
        } else {
            trace.part(object).setIncomplete();
        }
    }

    /** Tells what is wrong in a part of a template of which nobody knows yet whether it is done. */
    private void look(Scope scope, List<Statement> statements, EObject object, Shape shape) {
        if (!complete) {
            apply(scope.in(scope.layer().again()), statements, object, shape);
        }
    }
}
