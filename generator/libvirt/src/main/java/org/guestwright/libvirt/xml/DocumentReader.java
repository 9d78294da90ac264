// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.mapping.ClassMapping;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.mapping.Metamodel;

/** Reads one text: walks over the elements and puts what they hold into objects. */
final class DocumentReader {
    private final Metamodel metamodel;
    private final String text;
    private final XmlTrace trace;
    private final XmlProblems problems;
    private final List<XmlDocument.Comment> comments = new ArrayList<>();
    private final List<String> pendingComments = new ArrayList<>();
    private XMLStreamReader2 reader;

    DocumentReader(Metamodel metamodel, String file, String text) {
        this.metamodel = metamodel;
        this.text = text;
        this.trace = new XmlTrace(file, text, metamodel);
        this.problems = new XmlProblems(file, text, trace);
    }

    XmlDocument read() {
        EObject root = null;
        try {
            reader = XmlInput.open(text);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> root = readRoot();
                    case XMLStreamConstants.DTD -> problems.doctype(start());
                    case XMLStreamConstants.COMMENT -> pendingComments.add(reader.getText());
                    default -> { }
                }
            }
            flushComments(root, null, true);
            reader.close();
        } catch (XMLStreamException e) {
            problems.syntax(e);
        }
        return new XmlDocument(root, trace, problems.sorted(), comments);
    }

    private EObject readRoot() throws XMLStreamException {
        ClassMapping mapping = metamodel.of(metamodel.root());
        if (!reader.getLocalName().equals(mapping.elementName()) || !reader.getNamespaceURI().isEmpty()) {
            problems.root(start(), reader.getLocalName(), mapping.elementName());
            reader.skipElement();
            return null;
        }
        return readObject(mapping);
    }

    /** Reads the element that the reader has just entered; {@code null} where its class cannot be told. */
    private EObject readObject(ClassMapping declared) throws XMLStreamException {
        int start = start();
        ClassMapping mapping = declared.select(this::attribute);
        if (mapping == null) {
            problems.variant(start, reader.getLocalName(), declared.variants(), this::attribute);
            reader.skipElement();
            return null;
        }
        Holder holder = new Holder(mapping, reader.getNamespaceURI());
        trace.put(holder.object, start);
        flushComments(holder.object, null, false);
        List<Holder> holders = inlines(holder);
        readAttributes(holders, start);
        readContent(holders);
        return holder.object;
    }

    /** The object of the element and those that share the element with it. */
    private List<Holder> inlines(Holder holder) {
        if (holder.mapping.inlines().isEmpty()) {
            return List.of(holder);
        }
        List<Holder> all = new ArrayList<>();
        all.add(holder);
        for (FeatureMapping inline : holder.mapping.inlines()) {
            ClassMapping declared = metamodel.of(((EReference) inline.feature()).getEReferenceType());
            ClassMapping mapping = declared.select(this::attribute);
            if (mapping != null) {
                Holder shared = new Holder(mapping, reader.getNamespaceURI());
                holder.object.eSet(inline.feature(), shared.object);
                all.addAll(inlines(shared));
            } else if (inline.required()) {
                problems.variant(start(), reader.getLocalName(), declared.variants(), this::attribute);
            }
        }
        return all;
    }

    private void readAttributes(List<Holder> holders, int start) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            boolean known = false;
            if (reader.getAttributeNamespace(i).isEmpty()) {
                for (Holder holder : holders) {
                    FeatureMapping feature = holder.mapping.attribute(name);
                    if (feature != null) {
                        set(holder, feature, value, feature.unit() == null ? null : attribute(feature.unit()), start);
                        known = true;
                    } else if (holder.mapping.unit(name) != null) {
                        known = true;
                    }
                }
            }
            if (!known) {
                problems.attribute(start, reader.getLocalName(), name, holders.stream()
                        .flatMap(holder -> holder.mapping.attributeNames().stream()).toList());
            }
        }
        for (Holder holder : holders) {
            if (holder.mapping.text() != null && holder.mapping.text().unit() != null) {
                holder.unit = attribute(holder.mapping.text().unit());
            }
        }
    }

    private void readContent(List<Holder> holders) throws XMLStreamException {
        String name = reader.getLocalName();
        int start = start();
        Holder textual = holders.stream().filter(holder -> holder.mapping.text() != null).findFirst().orElse(null);
        StringBuilder content = null;
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> readChild(holders, List.of());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (textual != null) {
                        content = content == null ? new StringBuilder() : content;
                        content.append(reader.getText());
                    } else if (!reader.isWhiteSpace()) {
                        problems.text(start(), name);
                    }
                }
                case XMLStreamConstants.COMMENT -> pendingComments.add(reader.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> problems.instruction(start(), reader.getPITarget());
                case XMLStreamConstants.ENTITY_REFERENCE -> problems.entity(start(), reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (content != null && !content.toString().isBlank()) {
                        set(textual, textual.mapping.text(), content.toString(), textual.unit, start);
                    }
                    flushComments(holders.get(0).object, null, true);
                    return;
                }
                default -> { }
            }
        }
    }

    /** Reads a child element; {@code path} are the wrapper elements between it and the object. */
    private void readChild(List<Holder> holders, List<String> path) throws XMLStreamException {
        String name = reader.getLocalName();
        for (Holder holder : holders) {
            for (FeatureMapping feature : holder.mapping.children(path.isEmpty() ? name : path.get(0))) {
                int depth = path.size();
                boolean inside = feature.wrapper().size() >= depth && feature.wrapper().subList(0, depth).equals(path);
                if (inside && feature.wrapper().size() > depth && feature.wrapper().get(depth).equals(name)) {
                    readWrapper(holders, path);
                    return;
                }
                if (inside && feature.wrapper().size() == depth && feature.name().equals(name) && sameNamespace(holder, feature)) {
                    readFeature(holder, feature);
                    return;
                }
            }
        }
        refuse(holders, path);
        reader.skipElement();
    }

    private void refuse(List<Holder> holders, List<String> path) {
        String name = reader.getLocalName();
        String parent = path.isEmpty() ? trace.name(trace.locate(holders.get(0).object).offset()) : path.get(path.size() - 1);
        List<FeatureMapping> features = holders.stream().flatMap(holder -> holder.mapping.features().stream()).toList();
        List<String> namespaces = path.isEmpty() ? features.stream().filter(feature -> feature.isElement() && feature.name().equals(name))
                .map(feature -> feature.namespace() == null ? holders.get(0).namespace : feature.namespace()).toList() : List.of();
        if (!namespaces.isEmpty()) {
            problems.namespace(start(), name, parent, reader.getNamespaceURI(), namespaces);
            return;
        }
        String home = features.stream().filter(feature -> feature.kind() == Kind.CHILD && !metamodel
                .of(((EReference) feature.feature()).getEReferenceType()).children(name).isEmpty())
                .map(FeatureMapping::name).findFirst().orElse(null);
        problems.element(start(), name, parent,
                holders.stream().flatMap(holder -> holder.mapping.childNames().stream()).toList(), home);
    }

    private void readWrapper(List<Holder> holders, List<String> outer) throws XMLStreamException {
        List<String> path = new ArrayList<>(outer);
        path.add(reader.getLocalName());
        refuseAttributes(null);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readChild(holders, path);
            } else if (event == XMLStreamConstants.COMMENT) {
                pendingComments.add(reader.getText());
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                problems.text(start(), path.get(path.size() - 1));
            }
        }
    }

    private void readFeature(Holder holder, FeatureMapping feature) throws XMLStreamException {
        int start = start();
        if (!feature.many() && isSet(holder.object, feature)) {
            problems.duplicate(start, feature.name(), trace.locate(holder.object, feature.feature(), 0));
            reader.skipElement();
            return;
        }
        if (feature.kind() != Kind.CHILD) {
            flushComments(holder.object, feature.feature(), false);
        }
        switch (feature.kind()) {
            case CHILD -> {
                EObject child = readObject(metamodel.of(((EReference) feature.feature()).getEReferenceType()));
                if (child != null) {
                    put(holder.object, feature.feature(), child);
                }
            }
            case PRESENCE -> {
                refuseAttributes(null);
                if (!readText(feature.name()).isBlank()) {
                    problems.text(start, feature.name());
                }
                holder.object.eSet(feature.feature(), true);
            }
            case ANY -> {
                refuseAttributes(null);
                put(holder.object, feature.feature(), new VerbatimReader(text, reader, problems).read());
            }
            default -> {
                String unit = feature.unit() == null ? null : attribute(feature.unit());
                refuseAttributes(feature.unit());
                set(holder, feature, readText(feature.name()), unit, start);
            }
        }
    }

    /** Reads the text of an element that has no children. */
    private String readText(String name) throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    problems.element(start(), reader.getLocalName(), name, List.of(), null);
                    reader.skipElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> content.append(reader.getText());
                case XMLStreamConstants.COMMENT -> pendingComments.add(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> problems.entity(start(), reader.getLocalName());
                default -> { }
            }
        }
        return content.toString();
    }

    private void refuseAttributes(String except) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!reader.getAttributeLocalName(i).equals(except)) {
                problems.attribute(start(), reader.getLocalName(), reader.getAttributeLocalName(i), List.of());
            }
        }
    }

    private void set(Holder holder, FeatureMapping feature, String value, String unit, int start) {
        Object converted = problems.convert(feature, value, unit, start);
        if (converted != null) {
            put(holder.object, feature.feature(), converted);
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private static boolean isSet(EObject object, FeatureMapping feature) {
        Object value = object.eGet(feature.feature());
        return feature.kind() == Kind.PRESENCE ? Boolean.TRUE.equals(value) : value != null;
    }

    private void flushComments(EObject object, EStructuralFeature feature, boolean last) {
        if (!pendingComments.isEmpty()) {
            for (String comment : pendingComments) {
                comments.add(new XmlDocument.Comment(comment, object, feature, last));
            }
            pendingComments.clear();
        }
    }

    /** A feature without a namespace of its own is in that of the element around it. */
    private boolean sameNamespace(Holder holder, FeatureMapping feature) {
        String namespace = feature.namespace() == null ? holder.namespace : feature.namespace();
        return namespace.equals(reader.getNamespaceURI());
    }

    private String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    private int start() {
        return (int) reader.getLocationInfo().getStartingCharOffset();
    }

    /** An object that is being filled. */
    private static final class Holder {
        private final ClassMapping mapping;
        private final EObject object;
        private final String namespace;
        private String unit;

        private Holder(ClassMapping mapping, String namespace) {
            this.mapping = mapping;
            this.object = mapping.create();
            this.namespace = namespace;
        }
    }
}
