// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * How a feature looks in XML.
 *
 * <p>Two are equal that are of the same feature.
 *
 * <p>Objects are taken as the class that all of EMF's extend, and not as the interface that EMF offers: everything reads the
 * model this way, and a call by a class costs the JVM a fraction of one by one of many interfaces.
 *
 * @param feature the feature
 * @param id its number in the class that the mapping is of
 * @param kind the form that it takes
 * @param name the XML name of the attribute or element; for {@link Kind#INLINE} and {@link Kind#TEXT} that of the feature
 * @param namespace the namespace of the element, or {@code null}
 * @param wrapper the elements around it, outermost first
 * @param unit the attribute that carries the unit of a quantity, or {@code null}
 * @param type how its text is checked and converted; {@code null} for references
 * @param many whether there can be more than one value
 */
public record FeatureMapping(
        EStructuralFeature feature,
        int id,
        Kind kind,
        String name,
        String namespace,
        List<String> wrapper,
        String unit,
        ValueType type,
        boolean many) {

    /** The forms that a feature takes in XML. */
    public enum Kind {
        /** An attribute of the element. */
        ATTRIBUTE,
        /** The text of the element. */
        TEXT,
        /** A child element that holds a text only. */
        VALUE_ELEMENT,
        /** An empty child element that is there or not. */
        PRESENCE,
        /** A child element with a structure of its own. */
        CHILD,
        /** An object that shares the element of the one that contains it. */
        INLINE,
        /** XML of any kind, kept as it is. */
        ANY
    }

    /** The mapping of a feature in the class that declares it. */
    public static FeatureMapping of(EStructuralFeature feature) {
        return of(feature.getEContainingClass(), feature);
    }

    /** The mapping of a feature in a class that has or inherits it. */
    static FeatureMapping of(EClass eClass, EStructuralFeature feature) {
        String name = Annotations.extended(feature, "name");
        return new FeatureMapping(
                feature,
                eClass.getFeatureID(feature),
                kind(feature),
                name == null ? feature.getName() : name,
                Annotations.extended(feature, "namespace"),
                wrapper(feature),
                Annotations.xml(feature, "unit"),
                feature instanceof EAttribute attribute ? ValueType.of(attribute.getEAttributeType()) : null,
                feature.isMany());
    }

    private static Kind kind(EStructuralFeature feature) {
        if (feature instanceof EReference) {
            return Annotations.xmlFlag(feature, "inline") ? Kind.INLINE : Kind.CHILD;
        }
        if (Annotations.xmlFlag(feature, "any")) {
            return Kind.ANY;
        }
        if (Annotations.xmlFlag(feature, "presence")) {
            return Kind.PRESENCE;
        }
        String kind = Annotations.extended(feature, "kind");
        return "simple".equals(kind) ? Kind.TEXT : "element".equals(kind) ? Kind.VALUE_ELEMENT : Kind.ATTRIBUTE;
    }

    private static List<String> wrapper(EStructuralFeature feature) {
        String path = Annotations.xml(feature, "wrapper");
        return path == null ? List.of() : List.of(path.split("/"));
    }

    /** The value in an object of just the class that the mapping is of; {@code null}, or an empty list, where there is none. */
    public Object get(EObject object) {
        return ((BasicEObjectImpl) object).eGet(id, false, true);
    }

    /** Sets the value, or adds it to those that are there, in an object of just the class that the mapping is of. */
    @SuppressWarnings("unchecked")
    public void put(EObject object, Object value) {
        if (!many) {
            ((BasicEObjectImpl) object).eSet(id, value);
        } else if (holdsObjects()) {
            ((InternalEList<Object>) get(object)).addUnique(value);
        } else {
            ((List<Object>) get(object)).add(value);
        }
    }

    /** The list of the objects in an object of just the class that the mapping is of, where there can be many. */
    @SuppressWarnings("unchecked")
    public InternalEList<EObject> objects(EObject object) {
        return (InternalEList<EObject>) get(object);
    }

    /** Whether an object of just the class that the mapping is of has a value. */
    public boolean isSet(EObject object) {
        return ((BasicEObjectImpl) object).eIsSet(id);
    }

    /** Whether there must be a value. */
    public boolean required() {
        return feature.isRequired();
    }

    /** Whether its values are objects and not data. */
    public boolean holdsObjects() {
        return kind == Kind.CHILD || kind == Kind.INLINE;
    }

    /** Whether it is an element and not an attribute or a text. */
    public boolean isElement() {
        return kind == Kind.VALUE_ELEMENT || kind == Kind.PRESENCE || kind == Kind.CHILD || kind == Kind.ANY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeatureMapping mapping && feature == mapping.feature;
    }

    @Override
    public int hashCode() {
        return feature.hashCode();
    }
}
