// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Variants;

/** Where an attribute has its place that a variant of an element does not have: with other variants. */
final class VariantHome {
    private VariantHome() {}

    /** With which values of the discriminator an attribute goes, as an advice; {@code null} where it goes with none. */
    static String of(ClassMapping declared, String attribute) {
        Set<String> values = new LinkedHashSet<>();
        collect(declared, attribute, values);
        if (values.isEmpty()) {
            return null;
        }
        List<FeatureMapping> discriminators = declared.variants().discriminators();
        String chooser = discriminators.get(discriminators.size() - 1).name();
        return "it goes with the " + chooser + " "
                + values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    private static void collect(ClassMapping mapping, String attribute, Set<String> values) {
        if (mapping.variants() == null) {
            return;
        }
        for (Variants.Variant variant : mapping.variants().all()) {
            if (variant.mapping().variants() != null) {
                collect(variant.mapping(), attribute, values);
            } else if (variant.mapping().attribute(attribute) != null) {
                boolean pair = mapping.variants().discriminators().size() > 1;
                values.addAll(pair ? variant.values().subList(1, 2) : variant.values());
            }
        }
    }
}
