// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The events of any text, by a StAX parser, whose word it is what is well-formed. */
final class StaxEvents implements XmlEvents {
    private final String text;
    private XMLStreamReader2 reader;

    StaxEvents(String text) {
        this.text = text;
    }

    /** @throws XMLStreamException when the text does not even begin as XML */
    @Override
    public boolean hasNext() throws XMLStreamException {
        if (reader == null) {
            reader = XmlInput.open(text);
        }
        return reader.hasNext();
    }

    @Override
    public int next() throws XMLStreamException {
        return reader.next();
    }

    @Override
    public int start() {
        return (int) reader.getLocationInfo().getStartingCharOffset();
    }

    @Override
    public int end() throws XMLStreamException {
        return (int) reader.getLocationInfo().getEndingCharOffset();
    }

    @Override
    public String name() {
        return reader.getLocalName();
    }

    @Override
    public String prefix() {
        return notNull(reader.getPrefix());
    }

    @Override
    public String namespace() {
        return notNull(reader.getNamespaceURI());
    }

    @Override
    public int attributeCount() {
        return reader.getAttributeCount();
    }

    @Override
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    @Override
    public String attributePrefix(int index) {
        return notNull(reader.getAttributePrefix(index));
    }

    @Override
    public String attributeNamespace(int index) {
        return notNull(reader.getAttributeNamespace(index));
    }

    @Override
    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    @Override
    public String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    @Override
    public int declarationCount() {
        return reader.getNamespaceCount();
    }

    @Override
    public String declaredPrefix(int index) {
        return notNull(reader.getNamespacePrefix(index));
    }

    @Override
    public String text() throws XMLStreamException {
        return reader.getText();
    }

    @Override
    public boolean isWhiteSpace() {
        return reader.isWhiteSpace();
    }

    @Override
    public String target() {
        return reader.getPITarget();
    }

    @Override
    public void skipElement() throws XMLStreamException {
        reader.skipElement();
    }

    private static String notNull(String text) {
        return text == null ? "" : text;
    }
}
