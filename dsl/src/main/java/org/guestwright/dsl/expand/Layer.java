// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Written;
import org.guestwright.model.diagnostic.Location;

/** A guest or one of its templates. There is one for each definition of a file, so they are compared by identity. */
public final class Layer {
    private final Passage passage;
    private final Definition definition;
    private final String name;

    Layer(Passage passage, Definition definition) {
        this.passage = passage;
        this.definition = definition;
        this.name =
                definition.name() == null ? "" : Unit.plain(definition.name().text());
    }

    /** Where it stands. */
    public Passage passage() {
        return passage;
    }

    /** Its piece of the syntax tree. */
    public Definition definition() {
        return definition;
    }

    /** The file that it stands in. */
    public Unit unit() {
        return passage.unit();
    }

    /** Its name, without quotes; empty where it is missing. */
    public String name() {
        return name;
    }

    /** The words that stand for it as a whole: its name, or else its keyword. */
    Token head() {
        return definition.name() == null ? definition.keyword() : definition.name();
    }

    /** The place of something in it. */
    Location locate(Written written) {
        return passage.locate(written);
    }
}
