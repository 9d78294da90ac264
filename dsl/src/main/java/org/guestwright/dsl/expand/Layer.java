// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Written;
import org.guestwright.model.diagnostic.Location;

/**
 * A guest or one of its templates. There is one for each definition of a file, and one more for each time that a template is
 * extended with arguments, so they are compared by identity.
 */
public final class Layer {
    private final Definition definition;
    private final String name;
    private final Scope scope;
    private final Layer caller;
    private final Call call;

    private Layer(Definition definition, String name, Scope around, Layer caller, Call call) {
        this.definition = definition;
        this.name = name;
        this.scope = around.in(this);
        this.caller = caller;
        this.call = call;
    }

    /** A definition where it stands. */
    static Layer of(Definition definition, Scope around) {
        return new Layer(
                definition,
                definition.name() == null ? "" : Unit.plain(definition.name().text()),
                around,
                null,
                null);
    }

    /**
     * The template, extended once more.
     *
     * @param around the names that can be used in it, its parameters among them
     * @param by what extends it
     * @param at where
     */
    Layer extended(Scope around, Layer by, Call at) {
        return new Layer(definition, name, around, by, at);
    }

    /** The same, but what it says is not taken for said before: for what changes a block once more. */
    Layer again() {
        return new Layer(definition, name, scope, caller, call);
    }

    /** Where it stands. */
    public Passage passage() {
        return scope.passage();
    }

    /** Its piece of the syntax tree. */
    public Definition definition() {
        return definition;
    }

    /** The file that it stands in. */
    public Unit unit() {
        return scope.unit();
    }

    /** Its name, without quotes; empty where it is missing. */
    public String name() {
        return name;
    }

    /** The names that can be used in it. */
    Scope scope() {
        return scope;
    }

    /** What extends it with arguments; {@code null} where it takes none. */
    public Layer caller() {
        return caller;
    }

    /** Where it is extended with arguments; {@code null} where it takes none. */
    public Call call() {
        return call;
    }

    /** The turn of the loop that it stands in; {@code null} where there is none. */
    public Round round() {
        return scope.round();
    }

    /** The words that stand for it as a whole: its name, or else its keyword. */
    Token head() {
        return definition.name() == null ? definition.keyword() : definition.name();
    }

    /** The place of something in it. */
    Location locate(Written written) {
        return passage().locate(written);
    }
}
