// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.mapping.FeatureMapping.Kind;

/** How a class looks in XML: the compiled form of its annotations. */
public final class ClassMapping {
    private final EClass eClass;
    private final EFactory factory;
    private final List<FeatureMapping> features;
    private final FeatureMapping text;
    private final List<FeatureMapping> inlines;
    private final boolean paired;
    private final List<FeatureMapping> contained;
    private final List<FeatureMapping> inTag;
    private final List<FeatureMapping> inContent;
    private final Map<String, FeatureMapping> attributes = new HashMap<>();
    private final Map<String, FeatureMapping> units = new HashMap<>();
    private final Map<String, List<FeatureMapping>> children = new HashMap<>();
    private final Metamodel metamodel;
    private final boolean isLeaf;
    private volatile Variants variants;
    private volatile List<FeatureMapping> fixed;
    private volatile List<Object> fixedValues;

    ClassMapping(Metamodel metamodel, EClass eClass) {
        this.metamodel = metamodel;
        this.eClass = eClass;
        this.factory = eClass.getEPackage().getEFactoryInstance();
        this.isLeaf = metamodel.subclasses(eClass).isEmpty() && !eClass.isAbstract();
        this.features = WritingOrder.of(eClass).stream()
                .map(feature -> FeatureMapping.of(eClass, feature))
                .toList();
        this.text = features.stream()
                .filter(feature -> feature.kind() == Kind.TEXT)
                .findFirst()
                .orElse(null);
        this.inlines = features.stream()
                .filter(feature -> feature.kind() == Kind.INLINE)
                .toList();
        this.paired = Annotations.xmlFlag(eClass, "paired");
        this.contained = features.stream().filter(FeatureMapping::holdsObjects).toList();
        this.inTag = features.stream()
                .filter(feature -> !feature.isElement() && (feature.kind() != Kind.TEXT || feature.unit() != null))
                .toList();
        this.inContent = features.stream()
                .filter(feature -> feature.isElement() || feature.kind() == Kind.INLINE)
                .toList();
        for (FeatureMapping feature : features) {
            if (feature.kind() == Kind.ATTRIBUTE) {
                attributes.put(feature.name(), feature);
            } else if (feature.isElement()) {
                String first = feature.wrapper().isEmpty()
                        ? feature.name()
                        : feature.wrapper().get(0);
                children.computeIfAbsent(first, key -> new ArrayList<>(1)).add(feature);
            }
            if (feature.unit() != null && feature.kind() != Kind.VALUE_ELEMENT) {
                units.put(feature.unit(), feature);
            }
        }
    }

    /** The class. */
    public EClass eClass() {
        return eClass;
    }

    /** libvirt's name for the definition of the element in its schema, or {@code null}. */
    public String define() {
        return Annotations.xml(eClass, "define");
    }

    /** The name of a document's root element of this class. */
    public String elementName() {
        String name = Annotations.extended(eClass, "name");
        return name == null ? eClass.getName() : name;
    }

    /** All features in the order in which they are written. */
    public List<FeatureMapping> features() {
        return features;
    }

    /** The feature that holds the element's text, or {@code null}. */
    public FeatureMapping text() {
        return text;
    }

    /** The features whose objects share this element. */
    public List<FeatureMapping> inlines() {
        return inlines;
    }

    /** Whether the element is written with an end tag even where it is empty. */
    public boolean paired() {
        return paired;
    }

    /** The features that hold objects. */
    public List<FeatureMapping> contained() {
        return contained;
    }

    /** The features of which something stands in the element's tag, in the order in which they are written. */
    public List<FeatureMapping> inTag() {
        return inTag;
    }

    /** The features of which something stands between the element's tags, but for its text, in the order in which they are written. */
    public List<FeatureMapping> inContent() {
        return inContent;
    }

    /** The feature of an attribute, or {@code null}. */
    public FeatureMapping attribute(String name) {
        return attributes.get(name);
    }

    /** The quantity whose unit is in an attribute, or {@code null}. */
    public FeatureMapping unit(String attribute) {
        return units.get(attribute);
    }

    /** The features that are, or are wrapped in, a child element of this name; several only where they share a wrapper. */
    public List<FeatureMapping> children(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** The names of the child elements. */
    public Set<String> childNames() {
        return children.keySet();
    }

    /** The names of the attributes, without those for units. */
    public Set<String> attributeNames() {
        return attributes.keySet();
    }

    /** The mapping of a feature of this class. */
    public FeatureMapping of(EStructuralFeature feature) {
        for (FeatureMapping mapping : features) {
            if (mapping.feature() == feature) {
                return mapping;
            }
        }
        throw new IllegalArgumentException(feature.getName() + " is not a feature of " + eClass.getName());
    }

    /** The subclasses and what chooses between them; {@code null} for a class that has none. */
    public Variants variants() {
        if (variants == null && !metamodel.subclasses(eClass).isEmpty()) {
            variants = new Variants(metamodel, eClass);
        }
        return variants;
    }

    /**
     * The class of an element with these attributes.
     *
     * @param attributes gives the value of an attribute by name, {@code null} where it is absent
     * @return this mapping, that of a subclass, or {@code null} where no subclass fits
     */
    public ClassMapping select(UnaryOperator<String> attributes) {
        if (isLeaf) {
            return this;
        }
        if (variants() == null) {
            return eClass.isAbstract() ? null : this;
        }
        ClassMapping chosen = variants.select(attributes);
        return chosen == null && !eClass.isAbstract() ? this : chosen;
    }

    /** A new object of the class, which must not be abstract; nothing is set. */
    public EObject create() {
        return factory.create(eClass);
    }

    /** The attributes that can only have one value and must have it: a person need not write them. */
    public List<FeatureMapping> fixed() {
        List<FeatureMapping> known = fixed;
        if (known == null) {
            known = features.stream()
                    .filter(feature -> feature.kind() == Kind.ATTRIBUTE
                            && feature.required()
                            && feature.type().isEnumeration()
                            && feature.type().literals().size() == 1)
                    .toList();
            fixedValues = known.stream()
                    .map(feature ->
                            feature.type().parse(feature.type().literals().get(0)))
                    .toList();
            fixed = known;
        }
        return known;
    }

    /** A new object of the class with its {@link #fixed()} values, as a person's text means it. */
    public EObject createWithFixedValues() {
        EObject object = create();
        List<FeatureMapping> features = fixed();
        for (int i = 0; i < features.size(); i++) {
            object.eSet(features.get(i).feature(), fixedValues.get(i));
        }
        return object;
    }

    @Override
    public String toString() {
        return eClass.getName();
    }
}
