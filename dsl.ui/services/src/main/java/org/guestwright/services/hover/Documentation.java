// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.manual.content.Constraints;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;

/** What the metamodel says of the words of a guest, as Markdown. */
public final class Documentation {
    private static final int SHOWN = 30;
    private static final Map<EModelElement, String> SUMMARIES = new ConcurrentHashMap<>();

    private final NameTable names;
    private final Constraints constraints;

    /** The documentation of the words of a metamodel. */
    public Documentation(NameTable names) {
        this.names = names;
        this.constraints = new Constraints(names);
    }

    /** A property of a block. */
    public String property(Shape shape, PropertyWord word) {
        FeatureMapping feature = word.feature();
        ClassMapping mapping = mapping(shape, word.path());
        List<String> facts = new ArrayList<>();
        facts.add((feature.type().isEnumeration() ? "One of " : "Value: ") + expectation(feature));
        fact(facts, "Default: ", Annotations.guest(feature.feature(), "fallback"));
        fact(facts, "Since libvirt ", Annotations.guest(feature.feature(), "since"));
        facts.add("XML: " + code(xml(feature)));
        notes(facts, word.element() == null ? constraints.of(feature, mapping) : List.of());
        return page(code(word.word() + " = ..."), Annotations.documentation(described(word)), facts);
    }

    /** What the documentation of a property is that of: where it stands for a block, the block. */
    public static EModelElement described(PropertyWord word) {
        if (word.element() != null) {
            return word.element().reference();
        }
        Step last = word.path().isEmpty() ? null : word.path().get(word.path().size() - 1);
        boolean block = last != null
                && word.word()
                        .substring(word.word().lastIndexOf('.') + 1)
                        .equals(FeatureMapping.of(last.reference()).name());
        return block ? last.reference() : word.feature().feature();
    }

    private static String expectation(FeatureMapping feature) {
        List<String> literals = feature.type().literals();
        return literals.isEmpty() || !feature.type().isEnumeration()
                ? feature.type().expectation()
                : list(literals);
    }

    /** A block, by its first word. */
    public String block(Shape shape, BlockWord word) {
        boolean own = word.named() instanceof EClass;
        ClassMapping mapping = mapping(shape, word.path());
        List<String> facts = new ArrayList<>();
        if (!word.variants().isEmpty()) {
            facts.add("Kinds: " + list(List.copyOf(word.variants().keySet())));
        }
        fact(facts, "Since libvirt ", Annotations.guest(word.named(), "since"));
        FeatureMapping feature = mapping.of(word.reference());
        facts.add("XML: " + code("<" + feature.name() + ">") + (word.many() ? ", any number of them" : ""));
        if (!own) {
            notes(facts, constraints.of(feature, mapping));
        }
        String text = Annotations.documentation(word.named());
        String more = own || word.plain() == null
                ? ""
                : Annotations.documentation(word.plain().eClass());
        return page(
                code(word.word() + " { ... }"),
                text.equals(more) || more.isEmpty() ? text : text + "\n\n" + more,
                facts);
    }

    /** A kind of a block. */
    public String variant(BlockWord word, BlockWord.Variant variant) {
        List<String> facts = new ArrayList<>();
        fact(facts, "Since libvirt ", Annotations.guest(variant.named(), "since"));
        notes(facts, constraints.ofClass(variant.shape().mapping()));
        return page(
                code(word.word() + " " + variant.words() + " { ... }"),
                Annotations.documentation(variant.named()),
                facts);
    }

    /** A word that a property can have as its value. */
    public String literal(PropertyWord word, String literal) {
        List<String> facts = new ArrayList<>();
        String text = "";
        if (word.feature().type().type() instanceof EEnum enumeration) {
            for (EEnumLiteral one : enumeration.getELiterals()) {
                if (one.getLiteral().equals(literal)) {
                    text = Annotations.documentation(one);
                    fact(facts, "Since libvirt ", Annotations.guest(one, "since"));
                    notes(facts, constraints.ofLiteral(one));
                }
            }
        }
        return page(code(word.word() + " = " + literal), text, facts);
    }

    /** What a thing is for, in one sentence. */
    public static String summary(EModelElement element) {
        return SUMMARIES.computeIfAbsent(element, Annotations::summary);
    }

    private static ClassMapping mapping(Shape shape, List<Step> path) {
        return path.isEmpty()
                ? shape.mapping()
                : path.get(path.size() - 1).shape().mapping();
    }

    private static void fact(List<String> facts, String name, String value) {
        if (value != null) {
            facts.add(name + code(value));
        }
    }

    private static void notes(List<String> facts, List<String> notes) {
        facts.addAll(notes);
    }

    /** A title, a text, and what is to be known beside. */
    static String page(String title, String text, List<String> facts) {
        StringBuilder out = new StringBuilder(title);
        if (!text.isEmpty()) {
            out.append("\n\n").append(text);
        }
        if (!facts.isEmpty()) {
            out.append("\n");
            facts.forEach(fact -> out.append("\n- ").append(fact));
        }
        return out.append('\n').toString();
    }

    private String xml(FeatureMapping feature) {
        String unit = feature.unit() == null ? "" : " " + feature.unit() + "='...'";
        return switch (feature.kind()) {
            case ATTRIBUTE -> feature.name() + "='...'" + unit;
            case TEXT -> "<"
                    + names.metamodel()
                            .of(feature.feature().getEContainingClass())
                            .elementName() + unit + ">...";
            case PRESENCE -> "<" + feature.name() + "/>";
            default -> "<" + feature.name() + unit + ">...</" + feature.name() + ">";
        };
    }

    private static String list(List<String> words) {
        String all = words.stream().limit(SHOWN).map(Documentation::code).collect(Collectors.joining(", "));
        return words.size() > SHOWN ? all + ", ..." : all;
    }

    static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }
}
