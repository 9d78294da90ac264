// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.model.diagnostic.Suggestion;

/**
 * The property that somebody may have meant: one in a block of this one, one without the name of the block around it, or one
 * that is written nearly so.
 *
 * @param words what may have been meant, the likeliest first
 * @param equal whether each of them is as likely as the others
 * @param others what can stand there, where there is no guess
 */
record PropertyGuess(List<String> words, boolean equal, Collection<String> others) {
    private static final int MOST = 3;

    /** @param names all names that can be written at this place */
    static PropertyGuess of(String word, Shape shape, Collection<String> names) {
        int dot = word.indexOf('.');
        BlockWord outer = dot < 0 ? null : shape.block(word.substring(0, dot));
        String rest = word.substring(dot + 1);
        if (dot > 0 && outer == null && shape.property(rest) != null) {
            return new PropertyGuess(List.of(rest), true, List.of());
        }
        List<String> inside = dot < 0 ? inside(word, shape) : List.of();
        if (!inside.isEmpty() && inside.size() <= MOST) {
            return new PropertyGuess(inside, true, List.of());
        }
        List<String> near = Suggestion.nearby(word, names);
        Collection<String> others = outer == null
                ? shape.propertyNames()
                : outer.plain().propertyNames().stream()
                        .map(name -> outer.word() + "." + name)
                        .toList();
        return new PropertyGuess(near, false, others);
    }

    /** The blocks of this one that have such a property. */
    private static List<String> inside(String word, Shape shape) {
        List<String> all = new ArrayList<>();
        for (String name : shape.blockNames()) {
            BlockWord block = shape.block(name);
            if (!block.many() && block.plain() != null && block.plain().property(word) != null) {
                all.add(name + "." + word);
            }
        }
        return all;
    }

    /** What is asked for: the likeliest, or all of those that are equally likely. */
    String asked() {
        return (equal ? words : words.subList(0, 1))
                .stream().map(word -> "'" + word + "'").collect(Collectors.joining(" or "));
    }
}
