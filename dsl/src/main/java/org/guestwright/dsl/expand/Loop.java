// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.guestwright.dsl.expression.Value;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.Token;

/** Goes through the turns of a loop. */
final class Loop {
    /** A turn makes objects, which cost more than values. */
    private static final int STEPS_A_TURN = 20;

    private static final int STEPS_A_STATEMENT = 10;

    private final For loop;
    private final Scope scope;
    private final Evaluator evaluator;
    private int turns;

    Loop(For loop, Scope scope, Evaluator evaluator) {
        this.loop = loop;
        this.scope = scope;
        this.evaluator = evaluator;
    }

    /** Does something for each turn; {@code false} where nobody knows which there are. */
    boolean run(Consumer<Scope> body) {
        Value over = evaluator.value(loop.over(), scope);
        Value range = over instanceof Value.Word word && loop.over() instanceof Token token
                ? evaluator.range(word.text(), token, scope)
                : null;
        over = range == null ? over : range;
        Round before = evaluator.problems().enter(null);
        boolean known = over != null;
        if (over instanceof Value.Items list) {
            items(list.items(), body);
        } else if (over instanceof Value.Entries map) {
            entries(map.entries(), body);
        } else if (known) {
            evaluator.problems().enter(before);
            evaluator
                    .problems()
                    .error(
                            Codes.EXPRESSION_TYPE,
                            "a loop goes over a list or a map, and this is "
                                    + over.kind().words(),
                            "write '[a, b]', '1..3' or '${...}' with a list",
                            scope.passage().locate(loop.over()));
            known = false;
        }
        evaluator.problems().enter(before);
        return known;
    }

    private void items(List<Value> items, Consumer<Scope> body) {
        for (int i = 0; i < items.size() && pay(); i++) {
            if (loop.names().size() == 1) {
                turn(body, items.get(i));
            } else {
                turn(body, Value.Number.of(i), items.get(i));
            }
        }
    }

    private void entries(Map<String, Value> entries, Consumer<Scope> body) {
        for (Map.Entry<String, Value> entry : entries.entrySet()) {
            Value key = new Value.Word(entry.getKey());
            if (!pay()) {
                return;
            } else if (loop.names().size() == 1) {
                turn(body, key);
            } else {
                turn(body, key, entry.getValue());
            }
        }
    }

    private boolean pay() {
        long steps = STEPS_A_TURN + (long) STEPS_A_STATEMENT * loop.statements().size();
        return evaluator.pay(steps, scope.passage().locate(loop.keyword()));
    }

    private void turn(Consumer<Scope> body, Value... values) {
        Round round = Round.of(scope.round(), loop, ++turns, values);
        Scope inner = scope.in(round);
        for (int i = 0; i < values.length; i++) {
            inner = inner.with(loop.names().get(i).text(), Variable.fixed(values[i]));
        }
        evaluator.problems().enter(round);
        body.accept(inner);
    }

    /** A turn of which nothing is known, for what can be told about the body nevertheless. */
    Scope unknown() {
        Scope inner = scope;
        for (Token name : loop.names()) {
            inner = inner.with(name.text(), Variable.unknown());
        }
        return inner;
    }
}
