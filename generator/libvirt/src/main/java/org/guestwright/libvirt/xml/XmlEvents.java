// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import javax.xml.stream.XMLStreamException;

/**
 * An XML text, event by event. Events have the numbers of {@link javax.xml.stream.XMLStreamConstants}; texts are whole, with
 * references replaced. Offsets count characters of the text.
 */
interface XmlEvents {

    /** Whether there is another event. */
    boolean hasNext() throws XMLStreamException;

    /**
     * Goes on to the next event.
     *
     * @throws XMLStreamException when the text is not well-formed
     */
    int next() throws XMLStreamException;

    /** Where the event begins. */
    int start();

    /** Where the event ends. */
    int end() throws XMLStreamException;

    /** The name of the element without its prefix, or of the entity. */
    String name();

    /** The prefix of the element; empty where it has none. */
    String prefix();

    /** The namespace of the element; empty where it has none. */
    String namespace();

    int attributeCount();

    String attributeName(int index);

    /** The prefix of an attribute; empty where it has none. */
    String attributePrefix(int index);

    /** The namespace of an attribute; empty where it has none. */
    String attributeNamespace(int index);

    String attributeValue(int index);

    /** The value of the attribute without a namespace of that name, or {@code null}. */
    String attribute(String name);

    /** How many namespaces the element declares. */
    int declarationCount();

    /** The prefix for which a declaration is; empty for the default. */
    String declaredPrefix(int index);

    /** What a text or a comment says. */
    String text() throws XMLStreamException;

    /** Whether a text is white space only. */
    boolean isWhiteSpace();

    /** The name of a processing instruction. */
    String target();

    /** Goes on to the end of the element that has just begun. */
    void skipElement() throws XMLStreamException;
}
