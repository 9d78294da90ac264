// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.syntax.Xml;
import org.guestwright.model.value.VerbatimXml;

/** Puts elements of XML beside an object, as they were written. They have to be well-formed, and can declare nothing. */
final class Verbatim {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    }

    private Verbatim() {}

    static void add(Xml statement, Scope scope, EObject object, Evaluator evaluator) {
        String text = evaluator.text(statement.text(), scope);
        if (text == null) {
            return;
        }
        XmlFault fault = fault(text);
        if (fault == null) {
            VerbatimXml.add(object, text.strip());
        } else {
            evaluator
                    .problems()
                    .error(
                            Codes.XML,
                            fault.message(),
                            fault.advice(),
                            scope.passage().locate(statement.text()));
        }
    }

    /** What is wrong with a text; {@code null} where it consists of elements. */
    private static XmlFault fault(String text) {
        String whole = "<xml>" + text + "\n</xml>";
        Deque<String> open = new ArrayDeque<>();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(whole));
            int elements = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        elements += open.size() == 1 ? 1 : 0;
                        open.push(name(reader));
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (open.size() == 1 && !reader.isWhiteSpace()) {
                            return XmlFault.plain("there is text outside of the elements");
                        }
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.DTD -> {
                        return XmlFault.plain("there can be elements only");
                    }
                    default -> {}
                }
            }
            return elements == 0 ? XmlFault.plain("there is no element") : null;
        } catch (XMLStreamException e) {
            return XmlFault.of(text, open.size() > 1 ? open.peek() : null, e.getLocation());
        }
    }

    private static String name(XMLStreamReader reader) {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
    }
}
