// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.List;

/** The names that can be used at a place, from the inside out, and what stands there belongs to. Immutable. */
final class Scope {
    private final Passage passage;
    private final Layer layer;
    private final Round round;
    private final Scope outer;
    private final String name;
    private final Variable variable;

    private Scope(Passage passage, Layer layer, Round round, Scope outer, String name, Variable variable) {
        this.passage = passage;
        this.layer = layer;
        this.round = round;
        this.outer = outer;
        this.name = name;
        this.variable = variable;
    }

    /** A place in a file itself. */
    static Scope of(Passage passage) {
        return new Scope(passage, null, null, null, null, null);
    }

    /** The same names, in a guest or template. */
    Scope in(Layer inner) {
        return new Scope(passage, inner, round, this, null, null);
    }

    /** The same names and one more. */
    Scope with(String more, Variable value) {
        return new Scope(passage, layer, round, this, more, value);
    }

    /** The same names in a turn of a loop. */
    Scope in(Round inner) {
        return new Scope(passage, layer, inner, this, null, null);
    }

    Passage passage() {
        return passage;
    }

    Unit unit() {
        return passage.unit();
    }

    /** The guest or template; {@code null} in the file itself. */
    Layer layer() {
        return layer;
    }

    /** The turn of the loop around; {@code null} where there is none. */
    Round round() {
        return round;
    }

    /** What a name stands for; {@code null} for nothing. */
    Variable find(String wanted) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (wanted.equals(scope.name)) {
                return scope.variable;
            }
        }
        return unit().let(wanted);
    }

    /** All names. */
    List<String> names() {
        List<String> all = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.name != null) {
                all.add(scope.name);
            }
        }
        all.addAll(unit().letNames());
        return all;
    }
}
