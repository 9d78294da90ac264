// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.CompiledGuest;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.services.place.Opening;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/**
 * The guest around a place as it is without what is being written there, with all that it inherits. It belongs to the one who
 * asked, who may change it to see what comes of that.
 */
public final class Trial {
    private final String text;
    private final Path path;
    private final int end;
    private final int moved;
    private final EObject root;
    private final Trace trace;
    private EObject object;

    private Trial(TrialText text, Path path, CompiledGuest guest) {
        this.text = text.text();
        this.path = path;
        this.end = text.end();
        this.moved = text.start();
        this.root = guest.model();
        this.trace = guest.trace();
    }

    /** Compiles what is around a place; {@code null} where there is no guest around it. */
    public static Trial at(Project project, Snapshot snapshot, Place place) {
        TrialText text = TrialText.of(snapshot, place);
        if (text == null) {
            return null;
        }
        CompiledFile file = project.compile(snapshot.path(), text.text());
        if (file.guests().isEmpty()) {
            return null;
        }
        Trial trial = new Trial(text, snapshot.path(), file.guests().get(0));
        trial.object = trial.find(project.names(), text, place);
        return trial;
    }

    /** The same with all that is written; {@code null} where there is no guest around it. */
    public static Trial whole(Project project, Snapshot snapshot, Place place) {
        Range start = Range.at(place.entry().start());
        return at(project, snapshot, new Place(place.kind(), place.openings(), start, "", start, place.subject()));
    }

    /** The object whose block begins at a position of the file; {@code null} where there is none. */
    public EObject objectAt(NameTable names, int offset, Shape shape) {
        return best(objectsAt(names, offset + moved), shape);
    }

    /** Where the parts of the guest were written. */
    public Trace trace() {
        return trace;
    }

    private EObject find(NameTable names, TrialText text, Place place) {
        Opening innermost = null;
        for (Opening opening : place.openings()) {
            boolean target =
                    opening.kind() == Opening.Kind.TEMPLATE && !opening.words().isEmpty();
            innermost = opening.kind() == Opening.Kind.BLOCK || target ? opening : innermost;
        }
        if (innermost == null) {
            return root;
        }
        String first = innermost.words().isEmpty() ? "" : innermost.words().get(0);
        if (first.startsWith("[")) {
            boolean outermost = place.blocks().size() == 1;
            String selector = first.substring(1, first.length() - 1);
            return outermost ? Selected.find(names.root(), root, innermost.name(), selector) : null;
        }
        int offset = innermost.kind() == Opening.Kind.TEMPLATE
                ? text.text().indexOf('{') + 2
                : innermost.start() + text.start();
        return best(objectsAt(names, offset), Shapes.at(names, place));
    }

    private List<EObject> objectsAt(NameTable names, int offset) {
        List<EObject> found = new ArrayList<>();
        names.metamodel().visit(root, part -> {
            if (isAt(trace.locate(part), offset)) {
                found.add(part);
            }
        });
        return found;
    }

    /** Objects that share an element have one place, and so have those that a word with dots leads through. */
    private static EObject best(List<EObject> all, Shape shape) {
        EObject best = all.isEmpty() ? null : all.get(0);
        for (EObject one : all) {
            best = shape != null && one.eClass() == shape.eClass() ? one : best;
        }
        return best;
    }

    private boolean isAt(Location location, int offset) {
        return location.offset() == offset && isOwn(location);
    }

    /** The object of the innermost block around the place; {@code null} where there is none. */
    public EObject object() {
        return object;
    }

    /** The guest. */
    public EObject root() {
        return root;
    }

    /** Whether the guest itself says the value of a feature, and no template of it. */
    public boolean says(EObject owner, EStructuralFeature feature) {
        Location value = trace.locate(owner, feature, 0);
        Location self = trace.locate(owner);
        return isOwn(value) && !value.equals(self);
    }

    /** Whether a template of the guest says the value of a feature, and the guest itself does not. */
    public boolean inherits(EObject owner, EStructuralFeature feature) {
        return owner.eIsSet(feature) && !isOwn(trace.locate(owner, feature, 0));
    }

    /** Whether the guest itself has written something for an object, and no template of it. */
    public boolean has(EObject part) {
        return part != root && isOwn(trace.locate(part));
    }

    /** Whether the guest itself has a block for an object, and not only a property that leads into it. */
    public boolean hasBlock(EObject part) {
        Location location = trace.locate(part);
        if (part == root || !isOwn(location)) {
            return false;
        }
        int behind = location.offset() + location.length();
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        EObject around = part.eContainer();
        boolean passed = around != null
                && part.eContents().stream()
                        .anyMatch(child -> trace.locate(child).equals(location));
        return !passed && behind < text.length() && text.charAt(behind) != '=';
    }

    private boolean isOwn(Location location) {
        return location.offset() < end && Path.of(location.file()).equals(path);
    }
}
