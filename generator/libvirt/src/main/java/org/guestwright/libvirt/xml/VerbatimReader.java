// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Takes the content of an element as it stands in the text. Prefixes that are declared further out are declared again on
 * the outermost elements that need them, so that the content keeps its meaning wherever it goes.
 */
final class VerbatimReader {
    private final String text;
    private final XmlEvents reader;
    private final XmlProblems problems;
    private final StringBuilder content = new StringBuilder();
    private final Deque<Set<String>> declared = new ArrayDeque<>();

    VerbatimReader(String text, XmlEvents reader, XmlProblems problems) {
        this.text = text;
        this.reader = reader;
        this.problems = problems;
    }

    /** Reads up to the end of the element that the reader has just entered. Only elements may stand in it. */
    String read() throws XMLStreamException {
        String name = reader.name();
        int copied = -1;
        while (true) {
            int event = reader.next();
            int start = reader.start();
            copied = copied < 0 ? start : copied;
            if (event == XMLStreamConstants.END_ELEMENT) {
                content.append(text, copied, start);
                return content.toString();
            }
            if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                    && !reader.isWhiteSpace()) {
                problems.text(start, name);
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                problems.entity(start, reader.name());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                content.append(text, copied, start);
                content.append(element(start));
                copied = reader.end();
            }
        }
    }

    /** One outermost element, with the declarations that it lacks. */
    private String element(int start) throws XMLStreamException {
        Map<String, String> missing = new TreeMap<>();
        int nameEnd = start
                + 1
                + reader.name().length()
                + (reader.prefix().isEmpty() ? 0 : reader.prefix().length() + 1);
        enter(missing);
        while (!declared.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> enter(missing);
                case XMLStreamConstants.END_ELEMENT -> declared.pop();
                case XMLStreamConstants.ENTITY_REFERENCE -> problems.entity(reader.start(), reader.name());
                default -> {}
            }
        }
        StringBuilder element = new StringBuilder(text.substring(start, nameEnd));
        missing.forEach((prefix, uri) -> element.append(" xmlns")
                .append(prefix.isEmpty() ? "" : ":" + prefix)
                .append("='")
                .append(XmlEmitter.escape(uri))
                .append('\''));
        return element.append(text, nameEnd, reader.end()).toString();
    }

    private void enter(Map<String, String> missing) {
        Set<String> own = new HashSet<>(declared.isEmpty() ? Set.of("xml") : declared.peek());
        for (int i = 0; i < reader.declarationCount(); i++) {
            own.add(reader.declaredPrefix(i));
        }
        declared.push(own);
        need(reader.prefix(), reader.namespace(), missing);
        for (int i = 0; i < reader.attributeCount(); i++) {
            if (!reader.attributePrefix(i).isEmpty()) {
                need(reader.attributePrefix(i), reader.attributeNamespace(i), missing);
            }
        }
    }

    private void need(String prefix, String uri, Map<String, String> missing) {
        if (!uri.isEmpty() && !declared.peek().contains(prefix)) {
            missing.put(prefix, uri);
        }
    }
}
