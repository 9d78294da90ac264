// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.syntax.Assert;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;

/** The guests of a file, those of its loops and choices among them. */
public final class Guests {
    /** How many guests a file can make. */
    public static final int MOST = 100_000;

    private final Evaluator evaluator;
    private final List<Layer> found = new ArrayList<>();
    private boolean full;

    private Guests(NameTable names, Problems problems, Budget budget) {
        this.evaluator = new Evaluator(List.of(), false, names.root(), problems, budget);
    }

    /** The guests of a file, in order. What is wrong outside of them is told. */
    public static List<Layer> of(Unit unit, NameTable names, Problems problems, Budget budget) {
        Guests guests = new Guests(names, problems, budget);
        for (Piece piece : unit.source().file().pieces()) {
            Scope scope = Scope.of(new Passage(unit, piece));
            for (Statement statement : piece.statements()) {
                if (!(statement instanceof Let)) {
                    guests.visit(statement, scope);
                }
            }
        }
        return guests.found;
    }

    private void visit(List<Statement> statements, Scope scope) {
        Scope all = scope;
        for (Statement statement : statements) {
            if (statement instanceof Let let) {
                all = let.name() == null || let.value() == null
                        ? all
                        : all.with(let.name().text(), Variable.of(let.value(), all));
            } else {
                visit(statement, all);
            }
        }
    }

    private void visit(Statement statement, Scope scope) {
        if (statement instanceof Definition definition) {
            if (definition.isGuest()) {
                add(definition, scope);
            }
        } else if (statement instanceof For loop) {
            new Loop(loop, scope, evaluator).run(turn -> visit(loop.statements(), turn));
        } else if (statement instanceof If choice) {
            Boolean condition = evaluator.condition(choice.condition(), scope);
            if (condition != null) {
                visit(condition ? choice.statements() : choice.alternative(), scope);
            }
        } else if (statement instanceof Assert assertion) {
            Assertions.check(assertion, scope, evaluator);
        }
    }

    private void add(Definition definition, Scope scope) {
        if (found.size() < MOST) {
            found.add(Layer.of(definition, scope));
        } else if (!full) {
            full = true;
            evaluator
                    .problems()
                    .error(
                            Codes.LIMIT_GUESTS,
                            "the file makes more than " + MOST + " guests",
                            "make several files of it",
                            scope.passage().locate(definition.keyword()));
        }
    }
}
