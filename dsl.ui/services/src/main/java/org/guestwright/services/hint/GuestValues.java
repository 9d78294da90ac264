// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hint;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.services.place.Opening;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.trial.Trial;

/** What the properties of a guest come to, and what they would be if the guest said nothing itself. */
final class GuestValues {
    private final NameTable names;
    private final Trial whole;
    private final Trial inherited;

    GuestValues(Project project, Snapshot snapshot, Tree guest) {
        Definition definition = (Definition) guest.statement();
        Range body = guest.range(definition.body());
        Place inside = snapshot.place(body.start() + 1);
        this.names = project.names();
        this.whole = Trial.whole(project, snapshot, inside);
        Range all = new Range(body.start() + 1, Math.max(body.start() + 1, body.end() - 1));
        this.inherited = definition.parents().isEmpty()
                ? null
                : Trial.at(
                        project,
                        snapshot,
                        new Place(
                                Place.Kind.ENTRY,
                                inside.openings(),
                                Range.at(all.start()),
                                "",
                                all,
                                Place.Subject.NONE));
    }

    /** The value of a property at a place; {@code null} where it has none. */
    String now(Place place, Shape shape, PropertyWord word) {
        List<Opening> blocks = place.blocks();
        EObject owner = whole == null
                ? null
                : blocks.isEmpty()
                        ? whole.root()
                        : whole.objectAt(names, blocks.get(blocks.size() - 1).start(), shape);
        return value(owner, word);
    }

    /** The value that it has without what the guest says itself; {@code null} where it has none. */
    String inherited(Place place, PropertyWord word) {
        EObject owner = inherited == null ? null : inherited.root();
        List<Opening> openings = place.openings();
        for (int i = 1; i < openings.size() && owner != null; i++) {
            Shape around = Shapes.at(names, openings.subList(0, i));
            BlockWord block = around == null || openings.get(i).kind() != Opening.Kind.BLOCK
                    ? null
                    : around.block(openings.get(i).name());
            if (block == null || block.many()) {
                return null;
            }
            List<EReference> path = new ArrayList<>();
            block.path().forEach(step -> path.add(step.reference()));
            path.add(block.reference());
            for (EReference reference : path) {
                owner = child(owner, reference);
            }
        }
        return value(owner, word);
    }

    private static EObject child(EObject owner, EReference reference) {
        boolean has = owner != null && owner.eClass().getFeatureID(reference) >= 0;
        return has ? (EObject) owner.eGet(reference) : null;
    }

    private static String value(EObject start, PropertyWord word) {
        EObject owner = start;
        for (Step step : word.path()) {
            owner = child(owner, step.reference());
        }
        if (owner == null
                || owner.eClass().getFeatureID(word.feature().feature()) < 0
                || !owner.eIsSet(word.feature().feature())) {
            return null;
        }
        Object found = owner.eGet(word.feature().feature());
        return found instanceof Boolean yes
                ? (yes ? "yes" : "no")
                : word.feature().type().print(found);
    }
}
