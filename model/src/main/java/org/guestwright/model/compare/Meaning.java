// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.value.NumberSet;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.Quantity;

/** What values mean, however they are written: two values with the same text here are the same to libvirt. */
final class Meaning {
    /** What a quantity without a unit counts where the metamodel says nothing else. */
    private static final String USUAL_UNIT = "KiB";

    /** Types of texts in which small and capital letters are the same. */
    private static final Set<String> ANY_CASE = Set.of("MacAddress", "UnicastMacAddress", "Wwn", "NaaName");

    private static final Set<String> UUIDS = Set.of("Uuid", "GenerationId");
    private static final Set<String> NUMBER_SETS = Set.of("CpuSet");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");

    private Meaning() {}

    /** What a value of a feature means; {@code null} for one that is not there. */
    static String of(FeatureMapping feature, Object value) {
        if (value instanceof Numeral number) {
            return number(number);
        }
        if (value instanceof Quantity quantity) {
            return quantity(feature, quantity);
        }
        if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        if (value instanceof Boolean truth) {
            return feature.kind() == Kind.PRESENCE && !truth ? null : truth.toString();
        }
        return value == null ? null : text(feature, value.toString());
    }

    /** What is said in an object and in all that it contains, by the path to it. */
    static Map<String, String> ofAll(EObject object) {
        Map<String, String> all = new LinkedHashMap<>();
        collect(object, "", all);
        return all;
    }

    private static void collect(EObject object, String prefix, Map<String, String> all) {
        all.put(prefix, object.eClass().getName());
        for (FeatureMapping feature : Metamodel.standard().of(object.eClass()).features()) {
            Object value = feature.get(object);
            String path = prefix + "/" + feature.feature().getName();
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    collect(feature, list.get(i), path + "/" + i, all);
                }
            } else if (value != null) {
                collect(feature, value, path, all);
            }
        }
    }

    private static void collect(FeatureMapping feature, Object value, String path, Map<String, String> all) {
        if (value instanceof EObject child) {
            collect(child, path, all);
        } else {
            String meaning = of(feature, value);
            if (meaning != null) {
                all.put(path, meaning);
            }
        }
    }

    private static String number(Numeral number) {
        long value = number.longValue();
        return value < 0 && number.doubleValue() >= 0 ? Long.toUnsignedString(value) : Long.toString(value);
    }

    private static String quantity(FeatureMapping feature, Quantity quantity) {
        String unit = Annotations.guest(feature.feature(), "unit");
        try {
            return Long.toUnsignedString(quantity.bytes(unit == null ? USUAL_UNIT : unit));
        } catch (ArithmeticException e) {
            return quantity.toString();
        }
    }

    private static String text(FeatureMapping feature, String text) {
        if (feature.kind() == Kind.ANY) {
            return BETWEEN_TAGS.matcher(text).replaceAll("><").strip();
        }
        String type = feature.type().type().getName();
        if (UUIDS.contains(type)) {
            return text.replace("-", "").strip().toLowerCase(Locale.ROOT);
        }
        if (NUMBER_SETS.contains(type)) {
            try {
                return NumberSet.parse(text).toString();
            } catch (NumberFormatException e) {
                return text;
            }
        }
        return ANY_CASE.contains(type) ? text.toLowerCase(Locale.ROOT) : text;
    }
}
