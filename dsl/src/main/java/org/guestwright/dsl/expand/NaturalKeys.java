// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.compare.NaturalKey;

/** The words by which a guest calls one of several blocks: their natural keys, an alias also without libvirt's prefix for it. */
final class NaturalKeys {
    private static final String USER_ALIAS = "ua-";

    private NaturalKeys() {}

    /** All that an object can be called, the best first. */
    static List<String> of(EObject object) {
        List<String> all = new ArrayList<>(2);
        for (NaturalKey key : NaturalKey.of(object.eClass())) {
            String text = key.text(object);
            if (text != null) {
                all.add(text);
                if (text.startsWith(USER_ALIAS)) {
                    all.add(text.substring(USER_ALIAS.length()));
                }
            }
        }
        return all;
    }
}
