// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.compare.NaturalKey;

/** What tells the blocks of one word apart: the first of their natural keys that no two of them share, or else their number. */
final class Labels {
    private Labels() {}

    static List<String> of(List<EObject> elements) {
        List<List<String>> keys = new ArrayList<>(elements.size());
        Map<String, Integer> counts = new HashMap<>();
        for (EObject element : elements) {
            List<String> own = new ArrayList<>();
            for (NaturalKey key : NaturalKey.of(element.eClass())) {
                String text = key.text(element);
                if (text != null && !own.contains(text)) {
                    own.add(text);
                    counts.merge(text, 1, Integer::sum);
                }
            }
            keys.add(own);
        }
        List<String> labels = new ArrayList<>(elements.size());
        for (int i = 0; i < keys.size(); i++) {
            labels.add(keys.get(i).stream()
                    .filter(text -> counts.get(text) == 1)
                    .findFirst()
                    .orElse(Integer.toString(i)));
        }
        return labels;
    }
}
