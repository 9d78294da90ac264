// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.trial;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.model.compare.NaturalKey;

/** The block that a selector means: by its position or by what it is called. */
final class Selected {
    private static final String USER_ALIAS = "ua-";

    private Selected() {}

    /** The first one; {@code null} where there is none. */
    static EObject find(Shape shape, EObject around, String name, String selector) {
        BlockWord word = shape.block(name);
        EObject owner = around;
        for (Step step : word == null ? List.<Step>of() : word.path()) {
            owner = owner == null ? null : (EObject) owner.eGet(step.reference());
        }
        if (word == null || owner == null || !word.many()) {
            return null;
        }
        List<?> all = (List<?>) owner.eGet(word.reference());
        String wanted = selector.startsWith("\"") ? selector.replace("\"", "") : selector;
        int position = position(selector, all.size());
        for (int i = 0; i < all.size(); i++) {
            EObject one = (EObject) all.get(i);
            if (i == position || isCalled(one, wanted)) {
                return one;
            }
        }
        return null;
    }

    private static int position(String selector, int count) {
        if (selector.equals("*")) {
            return 0;
        }
        int number = selector.matches("-?\\d{1,6}") ? Integer.parseInt(selector) : Integer.MAX_VALUE;
        return number < 0 ? count + number : number;
    }

    private static boolean isCalled(EObject object, String name) {
        for (NaturalKey key : NaturalKey.of(object.eClass())) {
            String text = key.text(object);
            if (name.equals(text) || (USER_ALIAS + name).equals(text)) {
                return true;
            }
        }
        return false;
    }
}
