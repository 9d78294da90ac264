// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.model.mapping.Annotations;

/**
 * Variants of a block that are of one class: they differ in a word and in nothing else.
 *
 * @param heads their words
 * @param named the class that the words choose
 * @param shape the words that may stand in the first of them
 */
record Group(List<String> heads, EClass named, Shape shape) {

    static List<Group> of(Block block) {
        Map<String, Group> groups = new LinkedHashMap<>();
        block.heads().forEach((head, kind) -> groups.computeIfAbsent(
                        key(kind.shape()), key -> new Group(new ArrayList<>(), kind.named(), kind.shape()))
                .heads
                .add(head));
        return List.copyOf(groups.values());
    }

    private static String key(Shape shape) {
        StringBuilder key = new StringBuilder(
                shape.eClass().getEPackage().getName() + "." + shape.eClass().getName());
        for (Step inline : shape.inlines()) {
            key.append('+').append(key(inline.shape()));
        }
        return key.toString();
    }

    /** The words to speak of it by: the first that says something. */
    String head() {
        return heads.stream().filter(head -> !head.isEmpty()).findFirst().orElse("");
    }

    /** The classes that can have an example for it, the nearest first. */
    List<EClass> classes() {
        List<EClass> all = new ArrayList<>(List.of(named));
        if (!all.contains(shape.eClass())) {
            all.add(shape.eClass());
        }
        return all;
    }

    /** The libvirt version with which it came, or {@code null}. */
    String since() {
        return classes().stream()
                .map(type -> Annotations.guest(type, "since"))
                .filter(since -> since != null)
                .findFirst()
                .orElse(null);
    }
}
