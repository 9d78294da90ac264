// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.math.BigInteger;
import java.util.UUID;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Writing;
import org.guestwright.manual.example.Samples;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.ValueType;
import org.guestwright.services.text.TextEdit;

/** Fixes for values that are not of the form that a property takes. */
final class ValueFixes {
    private ValueFixes() {}

    /** Writes the nearest number, a new UUID, or the metamodel's example. */
    static void replace(Wrong wrong) {
        Shape shape = wrong.shape();
        PropertyWord word =
                shape == null ? null : shape.property(wrong.place().subject().name());
        if (word == null || !wrong.fixes().isEmpty() || wrong.text().contains("${")) {
            return;
        }
        ValueType type = word.feature().type();
        String text = wrong.text().replace("\"", "");
        if (isUuid(type)) {
            wrong.fix(
                    "Write a new UUID",
                    false,
                    new TextEdit(wrong.range(), UUID.randomUUID().toString()));
        } else if (type.isNumber() && text.matches("[+-]?\\d{1,40}")) {
            BigInteger nearest = nearest(type, new BigInteger(text.startsWith("+") ? text.substring(1) : text));
            if (type.accepts(nearest.toString())) {
                wrong.fix("Write '" + nearest + "'", false, new TextEdit(wrong.range(), nearest.toString()));
            }
        } else {
            example(wrong, word.feature());
        }
    }

    private static boolean isUuid(ValueType type) {
        return type.accepts("c7a5fdbd-edaf-9455-926a-d65c16db1809") && !type.accepts("a") && !type.accepts("/a b");
    }

    private static BigInteger nearest(ValueType type, BigInteger number) {
        BigInteger raised = type.minimum() == null ? number : number.max(type.minimum());
        return type.maximum() == null ? raised : raised.min(type.maximum());
    }

    private static void example(Wrong wrong, FeatureMapping feature) {
        String example = Samples.shown(feature);
        if (example != null && feature.type().accepts(example)) {
            wrong.fix(
                    "Write '" + example + "', for example", false, new TextEdit(wrong.range(), Writing.value(example)));
        }
    }
}
