// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.expression.Budget;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.structure.StructureRules;

/**
 * A guest as a model.
 *
 * @param name what the guest is called, as far as it is known
 * @param model the domain
 * @param trace where it was written
 * @param problems what is wrong with it
 */
public record Expansion(String name, EObject model, GuestTrace trace, Problems problems) {

    /** Expands a guest and checks its structure. */
    public static Expansion ofGuest(NameTable names, StructureRules rules, Layer guest, Budget budget) {
        Problems problems = new Problems();
        Round before = problems.enter(guest.round());
        Definitions definitions = new Definitions(problems, budget);
        List<Layer> layers = definitions.order(guest);
        definitions.keepFor(layers, guest);
        // What a template that is not known may say is not missed.
        Expander expander = new Expander(names, layers, definitions.isWhole(), problems, budget);
        EObject model = expander.expand();
        GuestTrace trace = expander.trace();
        boolean whole = definitions.isWhole() && !budget.isSpent();
        rules.check(model, problem -> {
            boolean perhapsMeant = isIncomplete(expander, trace, problem)
                    || !whole && problem.code().equals(StructureRules.MISSING);
            if (!perhapsMeant) {
                problems.add(problem.at(trace));
            }
        });
        String name = expander.name();
        problems.enter(before);
        return new Expansion(name == null ? guest.name() : name, model, trace, problems);
    }

    /** The same where what it was made of stands elsewhere now. */
    public Expansion moved(Places now) {
        return new Expansion(name, model, trace.moved(now), problems);
    }

    /** Expands a template by itself, only to find what is wrong in it. */
    public static Problems checkTemplate(NameTable names, Layer template, Budget budget) {
        Problems problems = new Problems();
        Layer alone = ArgumentBinding.alone(template);
        Definitions definitions = new Definitions(problems, budget);
        List<Layer> layers = definitions.order(alone);
        Shape shape = TemplateTarget.shape(names, alone, problems);
        if (shape != null) {
            definitions.keepFor(layers, alone);
            new Expander(names, layers, false, problems, budget).create(shape);
        }
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
