// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.Guest;

/** What applications keep with a guest, in libvirt's layout: one element a namespace, the first of each. */
final class ApplicationMetadata implements CompletionStep {
    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    @Override
    public void apply(Guest guest) {
        Domain domain = guest.domain();
        if (domain.getMetadata() != null) {
            try {
                domain.setMetadata(tidy(domain.getMetadata()));
            } catch (XMLStreamException e) {
                // What does not parse was told when it was read, and stays as it is.
                return;
            }
        }
    }

    private static String tidy(String content) throws XMLStreamException {
        XMLStreamReader reader =
                FACTORY.createXMLStreamReader(new StringReader("<metadata>" + content + "</metadata>"));
        reader.nextTag();
        MetadataNode root = MetadataNode.read(reader);
        Set<String> namespaces = new HashSet<>();
        for (Iterator<MetadataNode> children = root.children().iterator(); children.hasNext(); ) {
            String namespace = children.next().namespace();
            if (namespace == null || !namespaces.add(namespace)) {
                children.remove();
            }
        }
        return root.content();
    }
}
