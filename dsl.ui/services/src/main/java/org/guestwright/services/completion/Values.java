// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.manual.example.Samples;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.ValueType;

/** The values that a property can have: its words, and one for all others. */
final class Values {
    private static final List<String> SWITCH = List.of("yes", "no");

    private Values() {}

    /** Whether it is there or not. */
    static boolean isSwitch(FeatureMapping feature) {
        Class<?> javaType = feature.type().type().getInstanceClass();
        return javaType == boolean.class || javaType == Boolean.class;
    }

    /** Its words; none where all its values are something else. */
    static List<String> literals(FeatureMapping feature) {
        return isSwitch(feature) ? SWITCH : feature.type().literals();
    }

    /** Whether only words are values. */
    static boolean isClosed(FeatureMapping feature) {
        return isSwitch(feature) || feature.type().isEnumeration();
    }

    /** A value for each word, and one that is none of them where there are such. */
    static Set<Object> of(FeatureMapping feature) {
        Set<Object> all = new LinkedHashSet<>();
        for (String literal : literals(feature)) {
            all.add(parse(feature, literal));
        }
        if (!isClosed(feature)) {
            Object sample = Samples.of(feature);
            all.add(sample == null ? other(feature.type()) : sample);
        }
        return all;
    }

    private static Object other(ValueType type) {
        for (String guess : new ArrayList<>(List.of("1", "x"))) {
            try {
                return type.parse(guess);
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        return null;
    }

    private static Object parse(FeatureMapping feature, String literal) {
        return isSwitch(feature)
                ? (Object) literal.equals(SWITCH.get(0))
                : feature.type().parse(literal);
    }

    /** The word of a value. */
    static String print(FeatureMapping feature, Object value) {
        return value instanceof Boolean yes
                ? SWITCH.get(yes ? 0 : 1)
                : feature.type().print(value);
    }
}
