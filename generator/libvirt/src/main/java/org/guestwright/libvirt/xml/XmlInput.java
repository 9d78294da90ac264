// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Opens XML texts for reading: no DTD is processed, nothing outside the text is ever looked at, nesting is bounded. */
final class XmlInput {
    /** How deep elements may be nested. */
    static final int MAX_DEPTH = 200;

    private static final XMLInputFactory2 FACTORY = factory();

    private XmlInput() {}

    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, false);
        // What is wrong with the text shall be found where it is read, not later where it is asked for.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        return factory;
    }

    static XMLStreamReader2 open(String text) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(text));
    }
}
