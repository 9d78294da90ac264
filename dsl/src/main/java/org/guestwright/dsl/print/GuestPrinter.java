// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.names.Head;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.dsl.text.Writing;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.value.VerbatimXml;

/**
 * Prints a model as a {@code .guest} text, as a person would write it. Compiling the text gives an equal model.
 *
 * <p>What a block's head says, what can only have one value and what {@code guest NAME} says is not said again; a block with
 * a single property becomes a property with a dot. A long guest has a blank line where another subject begins.
 */
public final class GuestPrinter {
    /** As many things are taken in at a glance, without blank lines between them. */
    private static final int FEW = 8;

    private final NameTable names;
    private final int width;

    /** A printer of Guestwright's own metamodel. */
    public GuestPrinter() {
        this(NameTable.standard());
    }

    /** A printer in the words of any metamodel. */
    public GuestPrinter(NameTable names) {
        this(names, Layout.WIDTH);
    }

    /** A printer that puts no more on one line than {@code width} characters, where it can choose. */
    public GuestPrinter(NameTable names, int width) {
        this.names = names;
        this.width = width;
    }

    /** The text of a domain. */
    public String print(EObject domain) {
        return print(domain, List.of());
    }

    /** The text of a domain, with comments. */
    public String print(EObject domain, Collection<Remark> remarks) {
        return new Run(new Remarks(remarks), VerbatimXml.in(domain)).print(domain);
    }

    /** The printing of one model. */
    private final class Run {
        private final Remarks remarks;
        private final VerbatimXml verbatim;

        private Run(Remarks remarks, VerbatimXml verbatim) {
            this.remarks = remarks;
            this.verbatim = verbatim;
        }

        private String print(EObject domain) {
            PropertyWord name = names.root().property("name");
            Object value = domain.eGet(name.feature().feature());
            String head = "guest " + Writing.name(value == null ? "" : value.toString());
            List<Item> items = new ArrayList<>();
            remarks.before(domain, name.feature().feature()).forEach(text -> items.add(new Item.Comment(text)));
            new Body(names.root(), domain, name.feature().feature(), items).addAll();
            if (items.stream().filter(item -> !(item instanceof Item.Gap)).count() <= FEW) {
                items.removeIf(Item.Gap.class::isInstance);
            }
            StringBuilder above = new StringBuilder();
            for (String remark : remarks.before(domain, null)) {
                remark.strip().lines().forEach(line -> above.append(("// " + line.strip()).strip())
                        .append('\n'));
            }
            return above + new Layout(width).open(new Item.Block(head, items));
        }

        private List<Item> items(EObject object, Shape shape) {
            List<Item> items = new ArrayList<>();
            new Body(shape, object, null, items).addAll();
            return items;
        }

        /** The inside of a block. */
        private final class Body {
            private final Shape view;
            private final EObject object;
            private final EStructuralFeature left;
            private final List<Item> items;
            private boolean anotherSection;

            private Body(Shape view, EObject object, EStructuralFeature left, List<Item> items) {
                this.view = view;
                this.object = object;
                this.left = left;
                this.items = items;
            }

            private void addAll() {
                add(object, view, List.of(), null);
                verbatim.of(object).forEach(text -> put(new Item.Xml(text)));
            }

            /**
             * Adds what is in an object at the end of a path whose words may stand in this block.
             *
             * @param valueWord what the object's value is called here, where it is not by its own word
             */
            private void add(EObject from, Shape shape, List<Step> path, String valueWord) {
                FeatureMapping main = valueWord == null ? null : names.value(shape);
                List<FeatureMapping> fixed = shape.mapping().fixed();
                for (FeatureMapping feature : attributesFirst(shape)) {
                    anotherSection |= "true".equals(Annotations.guest(feature.feature(), "section"));
                    Object value = from.eGet(feature.feature());
                    boolean said = feature.feature() == left || fixed.contains(feature) || sets(shape, feature);
                    if (said || !isThere(feature, value)) {
                        continue;
                    }
                    comment(from, feature.feature());
                    if (feature.kind() == Kind.INLINE) {
                        add(
                                (EObject) value,
                                inline(shape, feature),
                                extend(path, feature, inline(shape, feature)),
                                null);
                    } else if (feature.kind() != Kind.CHILD) {
                        addProperty(feature, feature.equals(main) ? valueWord : names.word(feature), value);
                    } else if (feature.many()) {
                        addMany(shape, feature, (List<?>) value);
                    } else {
                        addSingle(shape, feature, (EObject) value, path);
                    }
                }
                remarks.after(from).forEach(text -> put(new Item.Comment(text)));
            }

            private void put(Item item) {
                if (anotherSection && !items.isEmpty()) {
                    items.add(new Item.Gap());
                }
                anotherSection = false;
                items.add(item);
            }

            private void comment(EObject from, EStructuralFeature feature) {
                remarks.before(from, feature).forEach(text -> put(new Item.Comment(text)));
            }

            private void addProperty(FeatureMapping feature, String word, Object value) {
                List<String> texts = new ArrayList<>();
                if (feature.many()) {
                    ((List<?>) value).forEach(element -> texts.add(text(feature, element)));
                } else {
                    texts.add(text(feature, value));
                }
                put(new Item.Property(word, texts, feature.many()));
            }

            private void addMany(Shape shape, FeatureMapping feature, List<?> children) {
                EReference reference = (EReference) feature.feature();
                List<Head> heads = children.stream()
                        .map(child -> head(shape, reference, (EObject) child))
                        .toList();
                boolean list = children.size() > 1;
                for (int i = 0; i < children.size(); i++) {
                    EObject child = (EObject) children.get(i);
                    list &= !remarks.has(child)
                            && onlyValue(child, heads.get(i)) != null
                            && heads.get(i).block() == heads.get(0).block();
                }
                if (list) {
                    FeatureMapping value = names.value(heads.get(0).shape());
                    put(new Item.Property(
                            heads.get(0).block().word(),
                            children.stream()
                                    .map(child -> text(value, ((EObject) child).eGet(value.feature())))
                                    .toList(),
                            true));
                    return;
                }
                for (int i = 0; i < children.size(); i++) {
                    addBlock((EObject) children.get(i), heads.get(i));
                }
            }

            private void addSingle(Shape shape, FeatureMapping feature, EObject child, List<Step> path) {
                EReference reference = (EReference) feature.feature();
                Head head = head(shape, reference, child);
                List<Step> longer = extend(path, feature, head.shape());
                if (view.opens(longer) && verbatim.of(child).isEmpty() && hasContents(child, head.shape())) {
                    remarks.before(child, null).forEach(text -> put(new Item.Comment(text)));
                    add(child, head.shape(), longer, head.block().word());
                } else {
                    addBlock(child, head);
                }
            }

            private void addBlock(EObject child, Head head) {
                remarks.before(child, null).forEach(text -> put(new Item.Comment(text)));
                FeatureMapping value = onlyValue(child, head);
                if (value != null) {
                    remarks.inside(child).forEach(text -> put(new Item.Comment(text)));
                    put(new Item.Property(
                            head.block().word(), List.of(text(value, child.eGet(value.feature()))), false));
                    return;
                }
                List<Item> inner = items(child, head.shape());
                boolean dot = inner.size() == 1
                        && inner.get(0) instanceof Item.Property
                        && !head.block().many()
                        && head.shape() == head.block().plain();
                if (dot) {
                    Item.Property property = (Item.Property) inner.get(0);
                    put(new Item.Property(head.text() + "." + property.name(), property.values(), property.list()));
                } else {
                    put(new Item.Block(head.text(), inner));
                }
            }
        }

        /** The value of a block that says nothing else and can therefore be a property. */
        private FeatureMapping onlyValue(EObject child, Head head) {
            FeatureMapping value = head.words().isEmpty() ? names.value(head.shape()) : null;
            boolean more = !verbatim.of(child).isEmpty();
            if (value == null || value.many() || more || !isThere(value, child.eGet(value.feature()))) {
                return null;
            }
            List<FeatureMapping> fixed = head.shape().mapping().fixed();
            for (FeatureMapping feature : head.shape().mapping().features()) {
                boolean other = feature.feature() != value.feature()
                        && !fixed.contains(feature)
                        && isThere(feature, child.eGet(feature.feature()));
                if (other) {
                    return null;
                }
            }
            return value;
        }

        private boolean hasContents(EObject child, Shape shape) {
            return !items(child, shape).isEmpty();
        }
    }

    /** People look for what a block is before what is in it. */
    private static List<FeatureMapping> attributesFirst(Shape shape) {
        return shape.mapping().features().stream()
                .sorted(Comparator.comparing(
                        feature -> feature.kind() != Kind.ATTRIBUTE && feature.kind() != Kind.TEXT))
                .toList();
    }

    private static Head head(Shape shape, EReference reference, EObject child) {
        Head head = shape.head(reference, child);
        if (head == null) {
            throw new IllegalArgumentException(
                    "no block of '" + shape + "' makes this " + child.eClass().getName());
        }
        return head;
    }

    private static boolean sets(Shape shape, FeatureMapping feature) {
        return shape.settings().stream().anyMatch(setting -> setting.feature() == feature.feature());
    }

    private static Shape inline(Shape shape, FeatureMapping feature) {
        return shape.inlines().stream()
                .filter(step -> step.reference() == feature.feature())
                .findFirst()
                .orElseThrow()
                .shape();
    }

    private static List<Step> extend(List<Step> path, FeatureMapping feature, Shape shape) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(new Step((EReference) feature.feature(), shape));
        return longer;
    }

    private static boolean isThere(FeatureMapping feature, Object value) {
        return value instanceof List<?> list
                ? !list.isEmpty()
                : feature.kind() == Kind.PRESENCE ? Boolean.TRUE.equals(value) : value != null;
    }

    private static String text(FeatureMapping feature, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return feature.unit() != null ? value.toString() : feature.type().print(value);
    }
}
