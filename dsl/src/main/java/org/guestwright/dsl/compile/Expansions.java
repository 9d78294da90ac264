// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import org.guestwright.dsl.expand.Expansion;
import org.guestwright.dsl.expand.Layer;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.model.structure.StructureRules;

/** Expands the guests and templates of a file, each once and in the order of the file. */
interface Expansions {

    /** A guest as a model, checked. */
    Expansion ofGuest(Layer guest, Budget budget);

    /** What is wrong in a template by itself. */
    Problems ofTemplate(Layer template, Budget budget);

    /** All anew. */
    static Expansions all(NameTable names, StructureRules rules) {
        return new Expansions() {
            @Override
            public Expansion ofGuest(Layer guest, Budget budget) {
                return Expansion.ofGuest(names, rules, guest, budget);
            }

            @Override
            public Problems ofTemplate(Layer template, Budget budget) {
                return Expansion.checkTemplate(names, template, budget);
            }
        };
    }
}
