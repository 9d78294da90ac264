// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Variants;
import org.guestwright.model.rules.ValueRefusal;
import org.guestwright.model.value.Quantity;

/** The things that can be wrong with an XML text, in words. */
final class XmlProblems {
    private final String file;
    private final String text;
    private final XmlTrace trace;
    private final List<Diagnostic> found = new ArrayList<>();

    XmlProblems(String file, String text, XmlTrace trace) {
        this.file = file;
        this.text = text;
        this.trace = trace;
    }

    List<Diagnostic> sorted() {
        found.sort(Comparator.comparingInt(diagnostic -> diagnostic.location().offset()));
        return List.copyOf(found);
    }

    void syntax(XMLStreamException e) {
        int offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
        String message = e.getMessage() == null
                ? "the text is not well-formed XML"
                : e.getMessage().lines().findFirst().orElse("");
        add("xml.syntax", "not well-formed XML: " + message, null, Location.in(file, text, offset, 0));
    }

    void doctype(int start) {
        add("xml.doctype", "a document type declaration is not read", "remove the <!DOCTYPE ...>", trace.tag(start));
    }

    void entity(int start, String name) {
        add(
                "xml.entity",
                "the entity '&" + name + ";' is not known",
                "write its text",
                Location.in(file, text, start, name.length() + 2));
    }

    void instruction(int start, String target) {
        add(
                "xml.instruction",
                "the processing instruction '" + target + "' has no place in a domain",
                "remove it",
                Location.in(file, text, start, 2 + target.length()));
    }

    void root(int start, String name, String expected) {
        add("xml.root", "the document is a '" + name + "'", "a '" + expected + "' is expected", trace.tag(start));
    }

    /** @param home the element beside it in which one of this name has its place, or {@code null} */
    void element(int start, String name, String parent, Collection<String> known, String home) {
        String otherwise = known.isEmpty() ? "'" + parent + "' holds no elements" : "remove it";
        add(
                "structure.element.unknown",
                "'" + parent + "' has no element '" + name + "'",
                home != null ? "its place is in '" + home + "'" : Suggestion.didYouMean(name, known, otherwise),
                trace.tag(start));
    }

    void namespace(int start, String name, String parent, String found, Collection<String> expected) {
        String other = found.isEmpty() ? "without a namespace" : "in the namespace '" + found + "'";
        String known = expected.contains("") ? "it is in no namespace" : "it is in " + quoted(expected);
        add(
                "structure.element.unknown",
                "'" + parent + "' has no element '" + name + "' " + other,
                known,
                trace.tag(start));
    }

    /** @param declared the class of which the element is a variant, or {@code null} */
    void attribute(int start, String element, String name, Collection<String> known, ClassMapping declared) {
        String otherwise = known.isEmpty() ? "remove it" : "it has " + quoted(known);
        String home = declared == null ? null : VariantHome.of(declared, name);
        ValueRefusal refusal = ValueRefusal.ofAttribute(element, name);
        if (refusal != null) {
            refuse(
                    "structure.attribute.unknown",
                    refusal,
                    home != null ? home : "remove it",
                    trace.attribute(start, name));
            return;
        }
        add(
                "structure.attribute.unknown",
                "'" + element + "' has no attribute '" + name + "'",
                home != null ? home : Suggestion.didYouMean(name, known, otherwise),
                trace.attribute(start, name));
    }

    void text(int start, String element) {
        add(
                "structure.text.unexpected",
                "'" + element + "' holds no text",
                "remove it or put it into an attribute",
                Location.in(file, text, skipSpace(start), 0));
    }

    void duplicate(int start, String name, Location first) {
        add(
                "structure.element.duplicate",
                "'" + name + "' is given twice",
                "the first is in line " + first.line() + "; keep one",
                trace.tag(start));
    }

    void variant(int start, String element, Variants variants, UnaryOperator<String> attributes) {
        for (FeatureMapping discriminator : variants.discriminators()) {
            String value = attributes.apply(discriminator.name());
            Set<String> words = variants.words();
            if (value == null) {
                add(
                        "structure.missing",
                        "'" + discriminator.name() + "' is missing in '" + element + "'",
                        "add it: " + quoted(words),
                        trace.tag(start));
                return;
            }
            if (!words.contains(value.strip())) {
                refuse(
                        "structure.value.invalid",
                        ValueRefusal.ofChoice(discriminator.name(), element, value),
                        Suggestion.didYouMean(value, words, "it takes " + quoted(words)),
                        trace.attribute(start, discriminator.name()));
                return;
            }
        }
        add(
                "structure.variant.unknown",
                "there is no '" + element + "' with "
                        + variants.discriminators().stream()
                                .map(discriminator ->
                                        discriminator.name() + "='" + attributes.apply(discriminator.name()) + "'")
                                .collect(Collectors.joining(" and ")),
                null,
                trace.tag(start));
    }

    /**
     * The value of a text; where it is none of the type, that is noted and the result is {@code null}.
     *
     * @param unit the unit of a quantity, or {@code null}
     * @param start where the tag starts in which the text or the attribute is
     */
    Object convert(FeatureMapping feature, String value, String unit, int start) {
        Object converted = feature.type().read(value);
        if (converted != null) {
            if (unit == null || !(converted instanceof Quantity quantity)) {
                return converted;
            }
            if (Quantity.isUnit(unit)) {
                return new Quantity(quantity.amount(), unit);
            }
            add(
                    "structure.value.invalid",
                    "'" + unit + "' is not a unit",
                    "it takes b, KiB, MiB, GiB, TiB, KB, MB, ...",
                    trace.attribute(start, feature.unit()));
            return null;
        }
        String advice = feature.type().isEnumeration()
                ? Suggestion.didYouMean(
                        value.strip(),
                        feature.type().literals(),
                        "it takes " + feature.type().expectation())
                : feature.unit() == null
                        ? "it takes " + feature.type().expectation()
                        : "it takes a whole number; a unit stands in '" + feature.unit() + "'";
        boolean attribute = feature.kind() == FeatureMapping.Kind.ATTRIBUTE;
        String name = feature.kind() == FeatureMapping.Kind.TEXT ? trace.name(start) : feature.name();
        String what = value.isBlank()
                ? "'" + name + "' is empty"
                : "'" + value.strip() + "' is not a value of '" + name + "'";
        Location place = attribute ? trace.attribute(start, name) : trace.content(start, value.strip());
        ValueRefusal refusal =
                attribute ? ValueRefusal.of(feature, trace.name(start), value) : ValueRefusal.of(feature, value);
        if (refusal == null) {
            add("structure.value.invalid", what, advice, place);
        } else {
            refuse("structure.value.invalid", refusal, advice, place);
        }
        return null;
    }

    private int skipSpace(int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String quoted(Collection<String> words) {
        String all =
                words.stream().sorted().limit(12).map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        return words.size() > 12 ? all + ", ..." : all;
    }

    private void refuse(String code, ValueRefusal refusal, String advice, Location location) {
        found.add(new Diagnostic(Severity.ERROR, code, refusal.category(), refusal.message(), advice, location));
    }

    private void add(String code, String message, String advice, Location location) {
        found.add(Diagnostic.error(code, message, advice, location));
    }
}
