// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

/** What a name stands for: a {@code let}, an argument, a parameter's default, or what a loop has come to. */
final class Variable {
    private final org.guestwright.dsl.syntax.Value written;
    private final Scope scope;
    private final boolean shared;
    private volatile org.guestwright.dsl.expression.Value known;
    private volatile boolean refused;

    private Variable(
            org.guestwright.dsl.syntax.Value written,
            Scope scope,
            boolean shared,
            org.guestwright.dsl.expression.Value known) {
        this.written = written;
        this.scope = scope;
        this.shared = shared;
        this.known = known;
    }

    /** A value that is made when somebody asks for it, by one guest alone. */
    static Variable of(org.guestwright.dsl.syntax.Value written, Scope scope) {
        return new Variable(written, scope, false, null);
    }

    /** A value of a file, which each guest makes for itself, for it may be made of what the guest says. */
    static Variable shared(org.guestwright.dsl.syntax.Value written, Scope scope) {
        return new Variable(written, scope, true, null);
    }

    /** A value that has been made. */
    static Variable fixed(org.guestwright.dsl.expression.Value value) {
        return new Variable(null, null, false, value);
    }

    /** A name whose value nobody knows, of which nothing more is to be told. */
    static Variable unknown() {
        return new Variable(null, null, false, null);
    }

    /** How it was written; {@code null} where it was made, or is not known. */
    org.guestwright.dsl.syntax.Value written() {
        return refused ? null : written;
    }

    /** Where it was written. */
    Scope scope() {
        return scope;
    }

    /** Whether guests share it. */
    boolean isShared() {
        return shared;
    }

    /** Its value, where it has been made; else {@code null}. */
    org.guestwright.dsl.expression.Value known() {
        return known;
    }

    /** Makes it one whose value nobody knows, for what is wrong with it has been told. */
    void refuse() {
        refused = true;
        known = null;
    }

    /** Keeps a value that will not change. */
    void keep(org.guestwright.dsl.expression.Value value) {
        known = value;
    }
}
