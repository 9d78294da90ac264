// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.structure.StructureRules;

/**
 * A guest as a model.
 *
 * @param model the domain
 * @param trace where it was written
 * @param problems what is wrong with it
 */
public record Expansion(EObject model, GuestTrace trace, Problems problems) {

    /** Expands a guest and checks its structure. */
    public static Expansion ofGuest(NameTable names, StructureRules rules, Layer guest) {
        Problems problems = new Problems();
        Definitions definitions = new Definitions(problems);
        List<Layer> layers = definitions.order(guest);
        Expander expander = new Expander(names, layers, true, problems);
        EObject model = expander.expand();
        GuestTrace trace = expander.trace();
        boolean whole = definitions.isWhole();
        rules.check(model, problem -> {
            boolean perhapsMeant = isIncomplete(expander, trace, problem)
                    || !whole && problem.code().equals(StructureRules.MISSING);
            if (!perhapsMeant) {
                problems.add(problem.at(trace));
            }
        });
        return new Expansion(model, trace, problems);
    }

    /** Expands a template by itself, only to find what is wrong in it. */
    public static Problems checkTemplate(NameTable names, Layer template) {
        Problems problems = new Problems();
        new Expander(names, new Definitions(problems).order(template), false, problems).expand();
        return problems;
    }

    /** An object that nobody wrote is as incomplete as the one around it. */
    private static boolean isIncomplete(Expander expander, GuestTrace trace, Problem problem) {
        for (EObject object = problem.object(); object != null; object = object.eContainer()) {
            if (expander.isIncomplete(object)) {
                return true;
            }
            Origin origin = trace.origin(object);
            if (origin != null && origin.explicit()) {
                return false;
            }
        }
        return false;
    }
}
