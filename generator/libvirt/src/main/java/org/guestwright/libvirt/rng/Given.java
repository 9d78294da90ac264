// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.model.mapping.FeatureMapping;

/**
 * What is settled about features before the pattern of a class is put together.
 *
 * @param literals the values that are left of a feature
 * @param written the features whose attribute or text is in the pattern already
 * @param decided the features on whose value nothing hangs any more
 * @param groups the defines that are being put together
 * @param choosers the patterns of those that choose a variant and belong to a choice
 */
record Given(
        Map<FeatureMapping, List<String>> literals,
        Set<FeatureMapping> written,
        Set<FeatureMapping> decided,
        Set<String> groups,
        Map<FeatureMapping, Pattern> choosers) {

    static Given nothing() {
        return new Given(Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    /** With fewer values of a feature. */
    Given with(FeatureMapping feature, List<String> values) {
        Map<FeatureMapping, List<String>> more = new HashMap<>(literals);
        more.put(feature, values);
        return new Given(more, written, decided, groups, choosers);
    }

    /** With a feature that is written already, with one of some values. */
    Given withWritten(FeatureMapping feature, List<String> values) {
        Set<FeatureMapping> more = new HashSet<>(written);
        more.add(feature);
        return new Given(with(feature, values).literals, more, decided, groups, choosers);
    }

    /** With a feature on whose value nothing hangs any more. */
    Given decided(FeatureMapping feature) {
        Set<FeatureMapping> more = new HashSet<>(decided);
        more.add(feature);
        return new Given(literals, written, more, groups, choosers);
    }

    /** Inside a define for several features. */
    Given inside(String group) {
        Set<String> more = new HashSet<>(groups);
        more.add(group);
        return new Given(literals, written, decided, more, choosers);
    }

    /** With the pattern of a feature that chooses a variant and stands in a choice with others. */
    Given choosing(FeatureMapping feature, Pattern pattern) {
        Map<FeatureMapping, Pattern> more = new HashMap<>(choosers);
        more.put(feature, pattern);
        return new Given(literals, written, decided, groups, more);
    }
}
