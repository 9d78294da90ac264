// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;

/**
 * What the first word of a block means.
 *
 * @param word the word
 * @param path the objects on the way to the containment
 * @param reference the containment that the block fills
 * @param named what the word names: the containment, or a class that has a word of its own
 * @param variants what may follow the word, in the metamodel's order
 * @param plain what the block is when nothing follows, or {@code null} where something must
 */
public record BlockWord(
        String word,
        List<Step> path,
        EReference reference,
        ENamedElement named,
        Map<String, Variant> variants,
        Shape plain) {

    /**
     * A word, or two, after the first word of a block.
     *
     * @param words as written, with one space between
     * @param named the class that they choose
     * @param shape what the block then is
     */
    public record Variant(String words, EClass named, Shape shape) {}

    /** Whether each block adds an element. */
    public boolean many() {
        return reference.isMany();
    }

    BlockWord below(Step step) {
        List<Step> longer = new ArrayList<>(path.size() + 1);
        longer.add(step);
        longer.addAll(path);
        return new BlockWord(word, List.copyOf(longer), reference, named, variants, plain);
    }
}
