// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;

/** The words by which people tell apart blocks of which there can be several. */
final class NaturalKeys {
    private static final String ALIAS = "alias.name";
    private static final String USER_ALIAS = "ua-";

    /** The properties that tell one block from the others, the commonest first. */
    private static final List<String> PROPERTIES = List.of(
            "target.dev", "target.dir", "target.name", ALIAS, "mac.address", "id", "name", "vcpu", "index", "address");

    private NaturalKeys() {}

    /** All that an object can be called. */
    static List<String> of(EObject object, Shape shape) {
        List<String> all = new ArrayList<>(2);
        for (String property : PROPERTIES) {
            String text = text(object, shape.property(property));
            if (text != null) {
                all.add(text);
                if (property.equals(ALIAS) && text.startsWith(USER_ALIAS)) {
                    all.add(text.substring(USER_ALIAS.length()));
                }
            }
        }
        return all;
    }

    private static String text(EObject object, PropertyWord word) {
        if (word == null || word.many()) {
            return null;
        }
        EObject owner = object;
        for (Step step : word.path()) {
            owner = owner == null || !isOf(step, owner) ? null : (EObject) owner.eGet(step.reference());
        }
        if (owner == null || owner.eClass().getFeatureID(word.feature().feature()) < 0) {
            return null;
        }
        Object value = owner.eGet(word.feature().feature());
        return value == null || value instanceof EObject
                ? null
                : word.feature().type().print(value);
    }

    private static boolean isOf(Step step, EObject owner) {
        return owner.eClass().getFeatureID(step.reference()) >= 0;
    }
}
