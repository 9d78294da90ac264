// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
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
    private final XmlEvents reader;

    DocumentReader(Metamodel metamodel, String file, String text, XmlEvents reader) {
        this.reader = reader;
        this.metamodel = metamodel;
        this.text = text;
        this.trace = new XmlTrace(file, text, metamodel);
        this.problems = new XmlProblems(file, text, trace);
    }

    XmlDocument read() {
        EObject root = null;
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> root = readRoot();
                    case XMLStreamConstants.DTD -> problems.doctype(start());
                    case XMLStreamConstants.COMMENT -> pendingComments.add(reader.text());
                    default -> {}
                }
            }
            flushComments(root, null, true);
        } catch (XMLStreamException e) {
            problems.syntax(e);
        }
        return new XmlDocument(root, trace, problems.sorted(), comments);
    }

    private EObject readRoot() throws XMLStreamException {
        ClassMapping mapping = metamodel.of(metamodel.root());
        if (!reader.name().equals(mapping.elementName()) || !reader.namespace().isEmpty()) {
            problems.root(start(), reader.name(), mapping.elementName());
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
            problems.variant(start, reader.name(), declared.variants(), this::attribute);
            reader.skipElement();
            return null;
        }
        Holder holder = new Holder(mapping, reader.namespace());
        trace.put(holder.object, start);
        flushComments(holder.object, null, false);
        if (!mapping.inlines().isEmpty()) {
            addInlines(holder, holder);
        }
        readAttributes(holder, declared, start);
        readContent(holder, start);
        return holder.object;
    }

    /** Chains the objects that share the element with that of a holder to the end of the chain that begins with the first. */
    private void addInlines(Holder first, Holder holder) {
        for (FeatureMapping inline : holder.mapping.inlines()) {
            ClassMapping declared = metamodel.of(((EReference) inline.feature()).getEReferenceType());
            ClassMapping mapping = declared.select(this::attribute);
            if (mapping != null) {
                Holder shared = new Holder(mapping, reader.namespace());
                inline.put(holder.object, shared.object);
                first.add(shared);
                addInlines(first, shared);
            } else if (inline.required()) {
                problems.variant(start(), reader.name(), declared.variants(), this::attribute);
            }
        }
    }

    private void readAttributes(Holder first, ClassMapping declared, int start) {
        for (int i = 0; i < reader.attributeCount(); i++) {
            String name = reader.attributeName(i);
            boolean known = false;
            if (reader.attributeNamespace(i).isEmpty()) {
                for (Holder holder = first; holder != null; holder = holder.next) {
                    FeatureMapping feature = holder.mapping.attribute(name);
                    if (feature != null) {
                        set(
                                holder,
                                feature,
                                reader.attributeValue(i),
                                feature.unit() == null ? null : attribute(feature.unit()),
                                start);
                        known = true;
                    } else if (holder.mapping.unit(name) != null) {
                        known = true;
                    }
                }
            }
            if (!known) {
                problems.attribute(
                        start,
                        reader.name(),
                        name,
                        first.all().stream()
                                .flatMap(holder -> holder.mapping.attributeNames().stream())
                                .toList(),
                        declared);
            }
        }
        for (Holder holder = first; holder != null; holder = holder.next) {
            if (holder.mapping.text() != null && holder.mapping.text().unit() != null) {
                holder.unit = attribute(holder.mapping.text().unit());
            }
        }
    }

    private void readContent(Holder first, int start) throws XMLStreamException {
        String name = reader.name();
        Holder textual = first;
        while (textual != null && textual.mapping.text() == null) {
            textual = textual.next;
        }
        TextContent content = new TextContent();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> readChild(first, List.of());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (textual != null) {
                        content.add(reader.text());
                    } else if (!reader.isWhiteSpace()) {
                        problems.text(start(), name);
                    }
                }
                case XMLStreamConstants.COMMENT -> pendingComments.add(reader.text());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> problems.instruction(start(), reader.target());
                case XMLStreamConstants.ENTITY_REFERENCE -> problems.entity(start(), reader.name());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (textual != null && !content.toString().isBlank()) {
                        set(textual, textual.mapping.text(), content.toString(), textual.unit, start);
                    }
                    flushComments(first.object, null, true);
                    return;
                }
                default -> {}
            }
        }
    }

    /** Reads a child element; {@code path} are the wrapper elements between it and the object. */
    private void readChild(Holder first, List<String> path) throws XMLStreamException {
        String name = reader.name();
        int depth = path.size();
        for (Holder holder = first; holder != null; holder = holder.next) {
            for (FeatureMapping feature : holder.mapping.children(depth == 0 ? name : path.get(0))) {
                boolean inside = depth == 0
                        || feature.wrapper().size() >= depth
                                && feature.wrapper().subList(0, depth).equals(path);
                if (inside
                        && feature.wrapper().size() > depth
                        && feature.wrapper().get(depth).equals(name)) {
                    readWrapper(first, path);
                    return;
                }
                if (inside
                        && feature.wrapper().size() == depth
                        && feature.name().equals(name)
                        && sameNamespace(holder, feature)) {
                    readFeature(holder, feature);
                    return;
                }
            }
        }
        refuse(first, path);
        reader.skipElement();
    }

    private void refuse(Holder first, List<String> path) {
        List<Holder> holders = first.all();
        String name = reader.name();
        String parent =
                path.isEmpty() ? trace.name(trace.locate(holders.get(0).object).offset()) : path.get(path.size() - 1);
        List<FeatureMapping> features = holders.stream()
                .flatMap(holder -> holder.mapping.features().stream())
                .toList();
        List<String> namespaces = path.isEmpty()
                ? features.stream()
                        .filter(feature -> feature.isElement() && feature.name().equals(name))
                        .map(feature -> feature.namespace() == null ? holders.get(0).namespace : feature.namespace())
                        .toList()
                : List.of();
        if (!namespaces.isEmpty()) {
            problems.namespace(start(), name, parent, reader.namespace(), namespaces);
            return;
        }
        String home = features.stream()
                .filter(feature -> feature.kind() == Kind.CHILD
                        && !metamodel
                                .of(((EReference) feature.feature()).getEReferenceType())
                                .children(name)
                                .isEmpty())
                .map(FeatureMapping::name)
                .findFirst()
                .orElse(null);
        problems.element(
                start(),
                name,
                parent,
                holders.stream()
                        .flatMap(holder -> holder.mapping.childNames().stream())
                        .toList(),
                home);
    }

    private void readWrapper(Holder first, List<String> outer) throws XMLStreamException {
        List<String> path = new ArrayList<>(outer);
        path.add(reader.name());
        refuseAttributes(null);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readChild(first, path);
            } else if (event == XMLStreamConstants.COMMENT) {
                pendingComments.add(reader.text());
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                problems.text(start(), path.get(path.size() - 1));
            }
        }
    }

    private void readFeature(Holder holder, FeatureMapping feature) throws XMLStreamException {
        int start = start();
        if (!feature.many() && feature.isSet(holder.object)) {
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
                    feature.put(holder.object, child);
                }
            }
            case PRESENCE -> {
                refuseAttributes(null);
                if (!readText(feature.name()).isBlank()) {
                    problems.text(start, feature.name());
                }
                feature.put(holder.object, true);
            }
            case ANY -> {
                refuseAttributes(null);
                feature.put(holder.object, new VerbatimReader(text, reader, problems).read());
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
        TextContent content = new TextContent();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    problems.element(start(), reader.name(), name, List.of(), null);
                    reader.skipElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> content.add(reader.text());
                case XMLStreamConstants.COMMENT -> pendingComments.add(reader.text());
                case XMLStreamConstants.ENTITY_REFERENCE -> problems.entity(start(), reader.name());
                default -> {}
            }
        }
        return content.toString();
    }

    private void refuseAttributes(String except) {
        for (int i = 0; i < reader.attributeCount(); i++) {
            if (!reader.attributeName(i).equals(except)) {
                problems.attribute(start(), reader.name(), reader.attributeName(i), List.of(), null);
            }
        }
    }

    private void set(Holder holder, FeatureMapping feature, String value, String unit, int start) {
        Object converted = problems.convert(feature, value, unit, start);
        if (converted != null) {
            feature.put(holder.object, converted);
        }
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
        return namespace.equals(reader.namespace());
    }

    private String attribute(String name) {
        return reader.attribute(name);
    }

    private int start() {
        return reader.start();
    }

    /** An object that is being filled, in a chain of those that share an element. */
    private static final class Holder {
        private final ClassMapping mapping;
        private final EObject object;
        private final String namespace;
        private String unit;
        private Holder next;

        private Holder(ClassMapping mapping, String namespace) {
            this.mapping = mapping;
            this.object = mapping.create();
            this.namespace = namespace;
        }

        private void add(Holder other) {
            Holder last = this;
            while (last.next != null) {
                last = last.next;
            }
            last.next = other;
        }

        private List<Holder> all() {
            List<Holder> all = new ArrayList<>();
            for (Holder holder = this; holder != null; holder = holder.next) {
                all.add(holder);
            }
            return all;
        }
    }
}
