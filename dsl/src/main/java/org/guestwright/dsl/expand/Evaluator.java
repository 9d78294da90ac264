// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.expression.Evaluation;
import org.guestwright.dsl.expression.Expression;
import org.guestwright.dsl.expression.Parsed;
import org.guestwright.dsl.expression.Value;
import org.guestwright.dsl.expression.Words;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.MapEntry;
import org.guestwright.dsl.syntax.MapValue;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.text.Literal;
import org.guestwright.model.diagnostic.Location;

/**
 * Finds what is meant by a value. A name in <code>${...}</code> is what the scope says, or else what the guest says for its
 * property of that name, wherever in the guest or its templates.
 */
final class Evaluator {
    /** Conditions that ask for what others decide cost twice as much each time, for there can be very many ways through them. */
    private static final long STEPS_A_CONDITION = 4;

    private final Sayings sayings;
    private final Layer guest;
    private final boolean complete;
    private final Shape root;
    private final Problems problems;
    private final Budget budget;
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>(4));
    /** Values that are wrong, which is told once. */
    private final Set<Variable> failed = Collections.newSetFromMap(new IdentityHashMap<>(4));

    private int asked;
    private int deciding;

    /**
     * @param layers the guest, after its templates; empty where there is none, but only a file
     * @param complete whether the last layer is a guest, so that every property that has a value is known
     */
    Evaluator(List<Layer> layers, boolean complete, Shape root, Problems problems, Budget budget) {
        this.sayings = new Sayings(layers, this);
        this.guest = layers.isEmpty() ? null : layers.get(layers.size() - 1);
        this.complete = complete;
        this.root = root;
        this.problems = problems;
        this.budget = budget;
    }

    /**
     * One of several values.
     *
     * @param text the text
     * @param token where it was written
     */
    record Item(String text, Token token) {}

    Problems problems() {
        return problems;
    }

    Budget budget() {
        return budget;
    }

    /** The text of one value; {@code null} where it has none, which has then been told. */
    String text(Token token, Scope scope) {
        String plain = Literal.plain(token.text());
        if (plain != null) {
            return plain;
        }
        Value value = value(token, scope);
        if (value == null || value.text() != null) {
            return value == null ? null : value.text();
        }
        problems.error(
                Codes.LIST,
                "'" + inner(token.text()) + "' is " + value.kind().words() + ", which can't stand in a text",
                inText(value),
                scope.passage().locate(token));
        return null;
    }

    private static String inText(Value value) {
        return value instanceof Value.Items
                ? "take an item of it, as in 'x[0]', or put them together by 'join(x)'"
                : "take an entry of it, as in 'x.key'";
    }

    /** A text without the braces around it. */
    private static String inner(String text) {
        return text.startsWith("${") ? text.substring(2, text.length() - 1).strip() : text;
    }

    /** What a value stands for; {@code null} where it is wrong, which has then been told. */
    Value value(org.guestwright.dsl.syntax.Value written, Scope scope) {
        if (written instanceof Token token) {
            return value(token, scope);
        }
        if (written instanceof ListValue list) {
            List<Value> all = new ArrayList<>(list.items().size());
            boolean whole = true;
            for (org.guestwright.dsl.syntax.Value item : list.items()) {
                Value value = value(item, scope);
                whole &= value != null;
                if (item instanceof Token token && value != null) {
                    all.addAll(spread(value, token, scope));
                } else {
                    all.add(value);
                }
            }
            return whole ? new Value.Items(all) : null;
        }
        return written instanceof MapValue map ? entries(map, scope) : null;
    }

    private Value entries(MapValue map, Scope scope) {
        Map<String, Value> all = new LinkedHashMap<>();
        boolean whole = true;
        for (MapEntry entry : map.entries()) {
            String key = text(entry.key(), scope);
            Value value = value(entry.value(), scope);
            whole &= key != null && value != null;
            if (key != null && all.put(key, value) != null) {
                problems.error(
                        Codes.NAME_DUPLICATE,
                        "'" + key + "' is in the map twice",
                        "give it another name",
                        scope.passage().locate(entry.key()));
            }
        }
        return whole ? new Value.Entries(all) : null;
    }

    /** What a value means as one item of a list: a list stands for its items, and {@code 1..3} for numbers. */
    private List<Value> spread(Value value, Token token, Scope scope) {
        if (value instanceof Value.Items list) {
            return list.items();
        }
        Value.Items range = value instanceof Value.Word word ? range(word.text(), token, scope) : null;
        return range == null ? List.of(value) : range.items();
    }

    /** The numbers of {@code 1..3}; {@code null} for any other text. */
    Value.Items range(String text, Token token, Scope scope) {
        return Ranges.of(
                text,
                budget,
                (code, message, advice, at) ->
                        problems.error(code, message, advice, scope.passage().locate(token)));
    }

    private Value value(Token token, Scope scope) {
        String plain = Literal.plain(token.text());
        if (plain != null) {
            return new Value.Word(plain);
        }
        Literal literal = Literal.of(token.text());
        for (Literal.Flaw flaw : literal.flaws()) {
            problems.error(
                    Codes.STRING,
                    flaw.message(),
                    flaw.advice(),
                    scope.passage().locate(token.offset() + flaw.offset(), flaw.length()));
        }
        if (!literal.flaws().isEmpty()) {
            return null;
        }
        if (literal.parts().size() == 1 && !token.text().startsWith("\"")) {
            Literal.Part only = literal.parts().get(0);
            return only instanceof Literal.Reference reference
                    ? new Interpolated(reference, token, scope).value()
                    : new Value.Word(((Literal.Text) only).text());
        }
        return together(literal, token, scope);
    }

    private Value together(Literal literal, Token token, Scope scope) {
        StringBuilder all = new StringBuilder();
        boolean known = true;
        for (Literal.Part part : literal.parts()) {
            if (part instanceof Literal.Text text) {
                all.append(text.text());
            } else if (part instanceof Literal.Reference reference) {
                String text = new Interpolated(reference, token, scope).text();
                known &= text != null;
                all.append(text);
            }
            if (all.length() > Budget.TEXT) {
                problems.error(
                        Codes.LIMIT_SIZE,
                        "the text would have more than " + Budget.TEXT + " characters",
                        "make it of fewer",
                        scope.passage().locate(token));
                return null;
            }
        }
        return known ? new Value.Word(all.toString()) : null;
    }

    /** Pays for steps; {@code false} where there is nothing left, which has then been told. */
    boolean pay(long steps, Location at) {
        return budget.steps(steps, (code, message, advice, part) -> problems.error(code, message, advice, at), null);
    }

    /** Each of the values of a list, or the one of something else; {@code null} in the place of one that is wrong. */
    List<Item> items(org.guestwright.dsl.syntax.Value written, Scope scope) {
        List<Item> all = new ArrayList<>();
        if (written instanceof ListValue list) {
            list.items().forEach(item -> all.addAll(items(item, scope)));
        } else if (written instanceof Token token) {
            Value value = value(token, scope);
            addTexts(value, token, scope, all);
        } else if (written != null) {
            reportStructure("a map", written, scope);
            all.add(null);
        }
        return all;
    }

    private void addTexts(Value value, Token token, Scope scope, List<Item> all) {
        if (value == null) {
            all.add(null);
        } else if (value instanceof Value.Items list) {
            list.items().forEach(item -> addTexts(item, token, scope, all));
        } else if (value.text() == null) {
            reportStructure(value.kind().words(), token, scope);
            all.add(null);
        } else {
            all.add(new Item(value.text(), token));
        }
    }

    private void reportStructure(String what, org.guestwright.dsl.syntax.Value written, Scope scope) {
        problems.error(
                Codes.LIST,
                what + " is no value of a property",
                "write single values, or a block",
                scope.passage().locate(written));
    }

    /** Whether the condition of a choice is being asked for, which does not see what it decides. */
    boolean isDeciding(If choice) {
        return open.contains(choice);
    }

    /** Whether the condition of a choice is met; {@code null} where nobody can tell, which has then been told. */
    Boolean decide(If choice, Scope scope) {
        if (!budget.enter()) {
            problems.error(
                    Codes.LIMIT_DEPTH,
                    "conditions ask for each other too deep",
                    "make them of fewer",
                    scope.passage().locate(choice.condition()));
            return null;
        }
        open.add(choice);
        boolean paid = pay(
                STEPS_A_CONDITION << Math.min(deciding++, 30), scope.passage().locate(choice.condition()));
        Boolean condition = paid ? condition(choice.condition(), scope) : null;
        deciding--;
        open.remove(choice);
        budget.leave();
        return condition;
    }

    /** Whether a condition is met; {@code null} where nobody can tell, which has then been told. */
    Boolean condition(org.guestwright.dsl.syntax.Value written, Scope scope) {
        Value value = value(written, scope);
        if (value == null) {
            return null;
        }
        Value read = value instanceof Value.Word word ? Words.read(word.text()) : value;
        if (read instanceof Value.Flag flag) {
            return flag.set();
        }
        problems.error(
                Codes.EXPRESSION_TYPE,
                "here is " + read.kind().words() + " where a yes or no is needed",
                "compare it with something, as in '${x == 1}'",
                scope.passage().locate(written));
        return null;
    }

    /** The value of a name; {@code null} where it has none, which has then been told. */
    Value variable(Variable variable, String name, Interpolated at, Expression part) {
        if (variable.known() != null || variable.written() == null) {
            return variable.known();
        }
        if (failed.contains(variable) || !pay(1, at.place(part)) || !enter(variable, name, at, part)) {
            return null;
        }
        int before = asked;
        Value value = value(variable.written(), variable.scope());
        leave(variable);
        if (value == null) {
            failed.add(variable);
        }
        if (value != null && (asked == before || !variable.isShared())) {
            variable.keep(value);
        }
        return value;
    }

    /** Whether a value can be made now; it can't where it is being made already. */
    private boolean enter(Object owner, String name, Interpolated at, Expression part) {
        if (!open.add(owner)) {
            at.report(Codes.REFERENCE_CYCLE, "'" + name + "' is made of itself", "take it out of its own value", part);
            return false;
        }
        if (!budget.enter()) {
            open.remove(owner);
            at.report(Codes.LIMIT_DEPTH, "values are made of each other too deep", "make them of fewer", part);
            return false;
        }
        return true;
    }

    private void leave(Object owner) {
        budget.leave();
        open.remove(owner);
    }

    /** What stands in one pair of braces. */
    final class Interpolated implements org.guestwright.dsl.expression.Names {
        private static final String NAME = "name";

        private final Literal.Reference reference;
        private final Token token;
        private final Scope scope;
        private Said last;

        private Interpolated(Literal.Reference reference, Token token, Scope scope) {
            this.reference = reference;
            this.token = token;
            this.scope = scope;
        }

        private String text() {
            Value value = value();
            if (value != null && value.text() == null) {
                problems.error(
                        Codes.LIST,
                        "'" + reference.name() + "' is " + value.kind().words() + ", which can't stand in a text",
                        inText(value),
                        place(null));
                return null;
            }
            return value == null ? null : value.text();
        }

        private Value value() {
            Variable variable = scope.find(reference.name());
            if (variable != null) {
                return variable(variable, reference.name(), this, null);
            }
            Parsed parsed = scope.unit().expression(reference.name());
            if (parsed.fault() != null) {
                problems.error(
                        parsed.fault().code(),
                        parsed.fault().message(),
                        parsed.fault().advice(),
                        place(parsed.fault().offset(), parsed.fault().length()));
                return null;
            }
            return new Evaluation(this, budget, this::report, scope.unit().surroundings()).value(parsed.expression());
        }

        private void report(String code, String message, String advice, Expression part) {
            problems.error(code, message, advice, place(part));
        }

        /** The place of a part; all of it where there is nothing around the part. */
        private Location place(Expression part) {
            boolean all = part == null
                    || part.offset() == 0 && part.end() == reference.name().length();
            return all
                    ? scope.passage().locate(token.offset() + reference.offset(), reference.length())
                    : place(part.offset(), part.end() - part.offset());
        }

        private Location place(int offset, int length) {
            int start = token.text().indexOf(reference.name(), reference.offset() + 2);
            return scope.passage().locate(token.offset() + start + offset, length);
        }

        @Override
        public boolean binds(String name) {
            return scope.find(name) != null;
        }

        @Override
        public boolean says(String property) {
            asked++;
            last = guest == null ? null : sayings.find(property);
            return last != null || guest != null && property.equals(NAME) && complete;
        }

        @Override
        public Value value(String name, Expression at) {
            Variable variable = scope.find(name);
            if (variable != null) {
                return variable(variable, name, this, at);
            }
            Said said = last;
            Object owner = said == null ? guest : said.property();
            if (said == null && guest.definition().name() == null || !enter(owner, name, this, at)) {
                return null;
            }
            Value value = said == null
                    ? Evaluator.this.value(guest.definition().name(), guest.scope())
                    : Evaluator.this.value(said.property().value(), said.scope());
            leave(owner);
            return value;
        }

        @Override
        public void unknown(String name, Expression at) {
            if (guest != null && !complete && root.property(name) != null) {
                return;
            }
            List<String> names = new ArrayList<>(scope.names());
            names.addAll(sayings.names());
            names.add(NAME);
            report(Codes.REFERENCE_UNKNOWN, "'" + name + "' has no value here", Unknown.advice(name, names), at);
        }
    }
}
