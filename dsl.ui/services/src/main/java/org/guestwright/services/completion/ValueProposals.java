// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.text.Writing;
import org.guestwright.manual.example.Samples;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.value.Quantity;
import org.guestwright.services.hover.Documentation;
import org.guestwright.services.place.Place;

/** Proposes values of a property. */
final class ValueProposals {
    private static final List<String> UNITS = List.of("KiB", "MiB", "GiB", "TiB");

    private final Documentation documentation;
    private final Writer writer;
    private final boolean quoted;
    private final String prefix;

    ValueProposals(Documentation documentation, Writer writer, Place place) {
        this.documentation = documentation;
        this.writer = writer;
        this.quoted = place.subject().quoted();
        this.prefix = place.prefix();
    }

    void values(PropertyWord word, List<String> literals) {
        FeatureMapping feature = word.feature();
        for (String literal : literals) {
            writer.word(
                    written(literal),
                    Proposal.Kind.LITERAL,
                    summary(feature, literal),
                    () -> documentation.literal(word, literal));
        }
        if (feature.type().type().getInstanceClass() == Quantity.class) {
            units();
        }
        example(word, Annotations.guest(feature.feature(), "fallback"), "default");
        example(word, Samples.shown(feature), "example");
    }

    private String written(String text) {
        return quoted ? text : Writing.value(text);
    }

    private static String summary(FeatureMapping feature, String literal) {
        if (feature.type().type() instanceof EEnum enumeration) {
            EEnumLiteral found = enumeration.getEEnumLiteralByLiteral(literal);
            return found == null ? "" : Documentation.summary(found);
        }
        return "";
    }

    /** Behind a number its units. */
    private void units() {
        int digits = 0;
        while (digits < prefix.length() && Character.isDigit(prefix.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            String number = prefix.substring(0, digits);
            for (String unit : UNITS) {
                writer.word(number + unit, Proposal.Kind.UNIT, "", () -> "");
            }
        }
    }

    private void example(PropertyWord word, String value, String detail) {
        boolean known = value != null
                && writer.proposals().stream()
                        .noneMatch(proposal -> proposal.label().equals(written(value)));
        if (known && accepts(word.feature(), value)) {
            writer.word(written(value), Proposal.Kind.VALUE, detail, () -> "");
        }
    }

    private static boolean accepts(FeatureMapping feature, String value) {
        if (feature.type().type().getInstanceClass() == Quantity.class) {
            return !value.isEmpty() && Character.isDigit(value.charAt(0));
        }
        return !Values.isClosed(feature) && feature.type().accepts(value);
    }
}
