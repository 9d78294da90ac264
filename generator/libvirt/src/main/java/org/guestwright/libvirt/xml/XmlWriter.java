// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.value.Quantity;
import org.guestwright.model.value.VerbatimXml;

/**
 * Writes a model as libvirt domain XML, driven by the metamodel alone: attributes and elements in the metamodel's order, in
 * libvirt's layout, so that the same model always gives the same bytes.
 *
 * <p>A writer keeps no state and can be shared between threads.
 */
public final class XmlWriter {
    private final Metamodel metamodel;

    /** A writer for libvirt domains. */
    public XmlWriter() {
        this(Metamodel.standard());
    }

    /** A writer for documents of any metamodel. */
    public XmlWriter(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    /** The XML of a root object, ending in a newline. */
    public String write(EObject root) {
        return write(root, null);
    }

    /** The XML of a root object with comments, which say nothing to libvirt, ending in a newline. */
    public String write(EObject root, ElementComments comments) {
        ClassMapping mapping = metamodel.of(root);
        XmlEmitter out = new XmlEmitter(VerbatimXml.in(root), comments);
        out.comment(root, null, -1);
        String name = mapping.elementName();
        out.start(name);
        attributes(root, mapping, out);
        namespaces(root, mapping).forEach((prefix, uri) -> out.attribute("xmlns:" + prefix, uri));
        content(root, mapping, name, "", out);
        return out.toString();
    }

    /** The XML of an object that another contains, without what is around it; {@code ""} for one that has no element of its own. */
    public String writeElement(EObject object) {
        if (object.eContainer() == null) {
            return write(object);
        }
        FeatureMapping feature = metamodel.of(object.eContainer().eClass()).of(object.eContainingFeature());
        if (feature.kind() != Kind.CHILD) {
            return "";
        }
        String prefix = feature.namespace() == null ? "" : prefix(feature.namespace());
        XmlEmitter out = new XmlEmitter(VerbatimXml.NONE, null);
        element(feature, object, prefix + feature.name(), prefix, out);
        return out.toString();
    }

    /** The XML of the values of a feature that are elements; {@code ""} for what is no element. */
    public String writeElements(EObject owner, FeatureMapping feature) {
        if (!feature.isElement() || !feature.isSet(owner)) {
            return "";
        }
        XmlEmitter out = new XmlEmitter(VerbatimXml.NONE, null);
        elements(owner, feature, feature.namespace() == null ? "" : prefix(feature.namespace()), out);
        return out.toString();
    }

    /** The namespaces of the root's children. Elements further down are in that of their parent. */
    private static Map<String, String> namespaces(EObject root, ClassMapping mapping) {
        Map<String, String> all = new TreeMap<>();
        for (FeatureMapping feature : mapping.features()) {
            if (feature.namespace() != null && feature.isSet(root)) {
                String prefix = prefix(feature.namespace());
                all.put(prefix.substring(0, prefix.length() - 1), feature.namespace());
            }
        }
        return all;
    }

    /** libvirt's prefix for one of its namespaces, with a colon: the last part of the address before the version. */
    private static String prefix(String namespace) {
        int version = namespace.lastIndexOf('/');
        return namespace.substring(namespace.lastIndexOf('/', version - 1) + 1, version) + ":";
    }

    private void attributes(EObject object, ClassMapping mapping, XmlEmitter out) {
        for (FeatureMapping feature : mapping.inTag()) {
            if (feature.isSet(object)) {
                Object value = feature.get(object);
                if (feature.kind() == Kind.INLINE) {
                    EObject shared = (EObject) value;
                    attributes(shared, metamodel.of(shared), out);
                } else {
                    if (feature.kind() == Kind.ATTRIBUTE) {
                        out.attribute(feature.name(), text(feature, value));
                    }
                    unit(feature, value, out);
                }
            }
        }
    }

    /** Writes the text or the children of an element whose attributes are done, and its end. */
    private void content(EObject object, ClassMapping mapping, String name, String prefix, XmlEmitter out) {
        String text = ownText(object, mapping);
        if (text != null) {
            out.end(name, text, object);
        } else {
            children(object, mapping, prefix, out);
            out.verbatim(object);
            out.end(name, mapping.paired());
        }
    }

    private String ownText(EObject object, ClassMapping mapping) {
        if (mapping.text() != null && mapping.text().isSet(object)) {
            return text(mapping.text(), mapping.text().get(object));
        }
        for (FeatureMapping inline : mapping.inlines()) {
            EObject shared = (EObject) inline.get(object);
            String text = shared == null ? null : ownText(shared, metamodel.of(shared));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private void children(EObject object, ClassMapping mapping, String prefix, XmlEmitter out) {
        List<String> wrapper = List.of();
        for (FeatureMapping feature : mapping.inContent()) {
            if (!feature.isSet(object)) {
                continue;
            }
            if (feature.kind() == Kind.INLINE) {
                EObject shared = (EObject) feature.get(object);
                children(shared, metamodel.of(shared), prefix, out);
            } else {
                if (wrapper != feature.wrapper()) {
                    rewrap(wrapper, feature.wrapper(), prefix, out);
                    wrapper = feature.wrapper();
                }
                elements(object, feature, feature.namespace() == null ? prefix : prefix(feature.namespace()), out);
            }
        }
        rewrap(wrapper, List.of(), prefix, out);
    }

    private static void rewrap(List<String> from, List<String> to, String prefix, XmlEmitter out) {
        int same = 0;
        while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
            same++;
        }
        for (int i = from.size() - 1; i >= same; i--) {
            out.end(prefix + from.get(i));
        }
        for (int i = same; i < to.size(); i++) {
            out.start(prefix + to.get(i));
        }
    }

    private void elements(EObject object, FeatureMapping feature, String prefix, XmlEmitter out) {
        Object value = feature.get(object);
        String name = prefix.isEmpty() ? feature.name() : prefix + feature.name();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                out.comment(object, feature, i);
                element(feature, list.get(i), name, prefix, out);
            }
        } else {
            out.comment(object, feature, -1);
            element(feature, value, name, prefix, out);
        }
    }

    private void element(FeatureMapping feature, Object value, String name, String prefix, XmlEmitter out) {
        switch (feature.kind()) {
            case CHILD -> {
                EObject child = (EObject) value;
                ClassMapping mapping = metamodel.of(child);
                out.start(name);
                attributes(child, mapping, out);
                content(child, mapping, name, prefix, out);
            }
            case PRESENCE -> {
                out.start(name);
                out.end(name);
            }
            case ANY -> out.verbatim(name, (String) value);
            default -> {
                out.start(name);
                unit(feature, value, out);
                out.end(name, text(feature, value));
            }
        }
    }

    private static String text(FeatureMapping feature, Object value) {
        return value instanceof Quantity quantity
                ? quantity.amount().toString()
                : feature.type().print(value);
    }

    private static void unit(FeatureMapping feature, Object value, XmlEmitter out) {
        if (feature.unit() != null && value instanceof Quantity quantity && quantity.unit() != null) {
            out.attribute(feature.unit(), quantity.unit());
        }
    }
}
