// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.mapping.FeatureMapping;

/**
 * What the name of a property means.
 *
 * @param word the name, with dots where it leads into a block
 * @param path the objects on the way to the feature
 * @param feature the feature that takes the value
 * @param element for a list of blocks that can be given by their value alone: what each value makes; else {@code null}
 */
public record PropertyWord(String word, List<Step> path, FeatureMapping feature, Step element) {

    /** Whether it takes several values. */
    public boolean many() {
        return element != null || feature.many();
    }

    PropertyWord below(String prefix, Step step) {
        List<Step> longer = new ArrayList<>(path.size() + 1);
        longer.add(step);
        longer.addAll(path);
        return new PropertyWord(prefix + word, List.copyOf(longer), feature, element);
    }
}
