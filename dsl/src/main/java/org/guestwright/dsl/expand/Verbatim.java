// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.io.StringReader;
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
        String fault = fault(text);
        if (fault == null) {
            VerbatimXml.add(object, text.strip());
        } else {
            evaluator
                    .problems()
                    .error(
                            Codes.XML,
                            fault,
                            "write one or more elements, with their namespaces",
                            scope.passage().locate(statement.text()));
        }
    }

    /** What is wrong with a text; {@code null} where it consists of elements. */
    private static String fault(String text) {
        String whole = "<xml>" + text + "\n</xml>";
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(whole));
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> elements += depth++ == 1 ? 1 : 0;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (depth == 1 && !reader.isWhiteSpace()) {
                            return "there is text outside of the elements";
                        }
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.DTD -> {
                        return "there can be elements only";
                    }
                    default -> {}
                }
            }
            return elements == 0 ? "there is no element" : null;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            return "this is no well-formed XML" + (text.strip().indexOf('\n') < 0 ? "" : ": see its line " + line);
        }
    }
}
