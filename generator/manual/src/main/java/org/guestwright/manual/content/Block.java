// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.guestwright.dsl.names.Shape;

/** A block of the language with all its variants: what the manual describes at one place. */
public final class Block {
    private final EClass named;
    private final Map<String, Kind> heads = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * What a block is once all its words are read.
     *
     * @param named the class that the words choose
     * @param shape the words that may stand in it
     */
    public record Kind(EClass named, Shape shape) {}

    /**
     * Somewhere that a block may stand.
     *
     * @param parent the block around it
     * @param heads the variants of the parent in which it may stand, by their words
     * @param word the first word of the block there
     * @param elements the XML elements from the parent's to the block's own, which is the last
     */
    public record Place(Block parent, List<String> heads, String word, List<String> elements) {

        /** Whether it may stand in every variant of the parent. */
        public boolean everywhere() {
            return heads.size() == parent.heads.size();
        }
    }

    Block(EClass named) {
        this.named = named;
    }

    /** The class that the first word stands for. */
    public EClass named() {
        return named;
    }

    /** The words that can follow the first (empty for none), and what the block then is. */
    public Map<String, Kind> heads() {
        return heads;
    }

    /** Where it may stand; none for the guest itself. */
    public List<Place> places() {
        return places;
    }

    void addPlace(Block parent, String head, String word, List<String> elements) {
        for (Place place : places) {
            if (place.parent == parent && place.word.equals(word)) {
                if (!place.heads.contains(head)) {
                    place.heads.add(head);
                }
                return;
            }
        }
        places.add(new Place(parent, new ArrayList<>(List.of(head)), word, elements));
    }

    /** The different first words by which it is called, in the order of its places. */
    public List<String> words() {
        return places.stream().map(Place::word).distinct().toList();
    }

    @Override
    public String toString() {
        return named.getName();
    }
}
