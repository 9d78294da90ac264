// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;

/** Says what the blocks around a place are. */
public final class Shapes {
    private Shapes() {}

    /** What stands in the innermost block around a place; {@code null} where that is nothing that there is. */
    public static Shape at(NameTable names, Place place) {
        return at(names, place.openings());
    }

    /**
     * What stands in the innermost block around a place, where that is known to be some object: a block that is inherited need not
     * say its kind again.
     */
    public static Shape of(NameTable names, Place place, EObject object) {
        Shape shape = at(names, place);
        int last = place.openings().size() - 1;
        while (last >= 0 && place.openings().get(last).kind() == Opening.Kind.CONTROL) {
            last--;
        }
        boolean inherited = object != null && (shape == null || shape.eClass() != object.eClass());
        if (!inherited || last < 0 || place.openings().get(last).kind() != Opening.Kind.BLOCK) {
            return shape;
        }
        Shape around = at(names, place.openings().subList(0, last));
        BlockWord word =
                around == null ? null : around.block(place.openings().get(last).name());
        return word == null ? shape : of(word, object);
    }

    /** What stands in the last of some openings. */
    public static Shape at(NameTable names, List<Opening> openings) {
        Shape shape = null;
        for (Opening opening : openings) {
            switch (opening.kind()) {
                case GUEST -> shape = names.root();
                case TEMPLATE -> shape = opening.words().isEmpty()
                        ? names.root()
                        : block(
                                names.root(),
                                opening.words().get(0),
                                opening.words().subList(1, opening.words().size()));
                case BLOCK -> shape = shape == null ? null : block(shape, opening.name(), opening.words());
                case MAP, NOTHING -> shape = null;
                default -> {}
            }
        }
        return shape;
    }

    /** What a block is, by its name and the words behind it. */
    public static Shape block(Shape around, String name, List<String> words) {
        BlockWord word = around.block(name);
        if (word == null) {
            return null;
        }
        String variant = String.join(
                " ", words.stream().filter(one -> !one.startsWith("[")).toList());
        if (variant.isEmpty()) {
            return word.plain();
        }
        BlockWord.Variant found = word.variants().get(variant);
        return found == null ? null : found.shape();
    }

    /** What an object is that was made by a block of some word; {@code null} where none of its kinds fits. */
    public static Shape of(BlockWord word, EObject object) {
        for (BlockWord.Variant variant : word.variants().values()) {
            if (variant.shape().fits(object)) {
                return variant.shape();
            }
        }
        return word.plain();
    }
}
