// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.manual.content.Block;
import org.guestwright.manual.content.BlockGraph;

/** Makes the smallest guests that there can be: one with a certain block in it, and nothing that may be left out. */
final class SmallestModel {
    private final BlockGraph graph;
    private final Completer completer;

    SmallestModel(BlockGraph graph) {
        this.graph = graph;
        this.completer = new Completer(graph.metamodel());
    }

    /** A guest with nothing in it. */
    EObject guest() {
        EObject guest = graph.names().root().create();
        set(guest, graph.names().root().property("name"), "example");
        set(guest, graph.names().root().property("type"), "kvm");
        completer.complete(guest);
        return guest;
    }

    private static void set(EObject object, PropertyWord property, String value) {
        object.eSet(property.feature().feature(), property.feature().type().parse(value));
    }

    /**
     * A guest with a block.
     *
     * @param block the block
     * @param head its words after the first
     * @return the guest; whole only if the structure rules find nothing
     */
    EObject guestWith(Block block, String head) {
        Deque<Place> way = new ArrayDeque<>();
        Block inner = block;
        String words = head;
        while (inner != graph.root()) {
            Block.Place place = inner.places().get(0);
            String around = place.heads().stream()
                    .filter(one -> !one.isEmpty())
                    .findFirst()
                    .orElse("");
            way.push(new Place(
                    place.parent().heads().get(around).shape(),
                    place.word(),
                    inner.heads().get(words).shape()));
            words = around;
            inner = place.parent();
        }
        EObject guest = guest();
        EObject object = guest;
        for (Place place : way) {
            object = add(object, place);
        }
        completer.complete(guest);
        Shape shape = block.heads().get(head).shape();
        if (isEmpty(object)) {
            fillIn(guest, object, shape);
        }
        return guest;
    }

    /** A step of the way: what the block around is, the word, and what the block is. */
    private record Place(Shape around, String word, Shape shape) {}

    @SuppressWarnings("unchecked")
    private static EObject add(EObject around, Place place) {
        BlockWord block = place.around.block(place.word);
        EObject owner = along(around, block.path());
        EObject made = place.shape.create();
        if (block.many()) {
            ((List<Object>) owner.eGet(block.reference())).add(made);
        } else {
            owner.eSet(block.reference(), made);
        }
        return made;
    }

    private static EObject along(EObject from, List<Step> path) {
        EObject object = from;
        for (Step step : path) {
            EObject next = (EObject) object.eGet(step.reference());
            if (next == null) {
                next = step.shape().create();
                object.eSet(step.reference(), next);
            }
            object = next;
        }
        return object;
    }

    /** An empty block teaches nothing, so it gets the first property that can be there. */
    private void fillIn(EObject guest, EObject object, Shape shape) {
        for (String word : shape.propertyNames()) {
            PropertyWord property = shape.property(word);
            Object sample = property.feature().feature().isMany() ? null : Samples.of(property.feature());
            if (sample != null && property.element() == null) {
                EStructuralFeature feature = property.feature().feature();
                EObject owner = along(object, property.path());
                owner.eSet(feature, sample);
                if (completer.problems(guest) == 0) {
                    return;
                }
                owner.eUnset(feature);
            }
        }
    }

    private static boolean isEmpty(EObject object) {
        List<EStructuralFeature> set = new ArrayList<>(object.eClass().getEAllStructuralFeatures());
        set.removeIf(feature -> !object.eIsSet(feature));
        return set.isEmpty();
    }

    /** How many things are wrong with a guest's structure. */
    int problems(EObject guest) {
        return completer.problems(guest);
    }
}
