// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import org.guestwright.model.mapping.Metamodel;

/**
 * Reads libvirt domain XML into the model, driven by the metamodel alone. What the metamodel does not know is reported and
 * never dropped in silence; structure rules (what must be there, what excludes what) are not checked here.
 *
 * <p>A reader keeps no state and can be shared between threads.
 */
public final class XmlReader {
    private final Metamodel metamodel;

    /** A reader for libvirt domains. */
    public XmlReader() {
        this(Metamodel.standard());
    }

    /** A reader for documents of any metamodel. */
    public XmlReader(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    /**
     * Reads a text.
     *
     * @param file the name of the file for messages
     * @param text the XML
     * @return what was read; errors in the text are diagnostics there, never exceptions
     */
    public XmlDocument read(String file, String text) {
        try {
            return new DocumentReader(metamodel, file, text, new PlainEvents(text)).read();
        } catch (NotPlain e) {
            return new DocumentReader(metamodel, file, text, new StaxEvents(text)).read();
        }
    }
}
