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
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Takes the content of an element as it stands in the text. Prefixes that are declared further out are declared again on
 * the outermost elements that need them, so that the content keeps its meaning wherever it goes.
 */
final class VerbatimReader {
    private final String text;
    private final XMLStreamReader2 reader;
    private final XmlProblems problems;
    private final StringBuilder content = new StringBuilder();
    private final Deque<Set<String>> declared = new ArrayDeque<>();

    VerbatimReader(String text, XMLStreamReader2 reader, XmlProblems problems) {
        this.text = text;
        this.reader = reader;
        this.problems = problems;
    }

    /** Reads up to the end of the element that the reader has just entered. Only elements may stand in it. */
    String read() throws XMLStreamException {
        String name = reader.getLocalName();
        int copied = -1;
        while (true) {
            int event = reader.next();
            int start = (int) reader.getLocationInfo().getStartingCharOffset();
            copied = copied < 0 ? start : copied;
            if (event == XMLStreamConstants.END_ELEMENT) {
                content.append(text, copied, start);
                return content.toString();
            }
            if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && !reader.isWhiteSpace()) {
                problems.text(start, name);
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                problems.entity(start, reader.getLocalName());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                content.append(text, copied, start);
                content.append(element(start));
                copied = (int) reader.getLocationInfo().getEndingCharOffset();
            }
        }
    }

    /** One outermost element, with the declarations that it lacks. */
    private String element(int start) throws XMLStreamException {
        Map<String, String> missing = new TreeMap<>();
        int nameEnd = start + 1 + reader.getPrefixedName().length();
        enter(missing);
        while (!declared.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> enter(missing);
                case XMLStreamConstants.END_ELEMENT -> declared.pop();
                case XMLStreamConstants.ENTITY_REFERENCE -> problems.entity(
                        (int) reader.getLocationInfo().getStartingCharOffset(), reader.getLocalName());
                default -> { }
            }
        }
        StringBuilder element = new StringBuilder(text.substring(start, nameEnd));
        missing.forEach((prefix, uri) -> element.append(" xmlns").append(prefix.isEmpty() ? "" : ":" + prefix)
                .append("='").append(XmlEmitter.escape(uri)).append('\''));
        return element.append(text, nameEnd, (int) reader.getLocationInfo().getEndingCharOffset()).toString();
    }

    private void enter(Map<String, String> missing) {
        Set<String> own = new HashSet<>(declared.isEmpty() ? Set.of("xml") : declared.peek());
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            own.add(reader.getNamespacePrefix(i) == null ? "" : reader.getNamespacePrefix(i));
        }
        declared.push(own);
        need(reader.getPrefix(), reader.getNamespaceURI(), missing);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributePrefix(i) != null && !reader.getAttributePrefix(i).isEmpty()) {
                need(reader.getAttributePrefix(i), reader.getAttributeNamespace(i), missing);
            }
        }
    }

    private void need(String prefix, String uri, Map<String, String> missing) {
        String name = prefix == null ? "" : prefix;
        if (uri != null && !uri.isEmpty() && !declared.peek().contains(name)) {
            missing.put(name, uri);
        }
    }
}
