// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The device families that a document uses: the elements in {@code devices}, and beside it those that are rare. */
final class Families {
    private static final Set<String> EVERYWHERE = Set.of(
            "name",
            "uuid",
            "memory",
            "currentMemory",
            "vcpu",
            "os",
            "clock",
            "devices",
            "on_poweroff",
            "on_reboot",
            "on_crash",
            "emulator",
            "title",
            "description");

    private Families() {}

    /** The families, sorted; none where the text is no XML. */
    static Set<String> of(String xml) {
        Set<String> families = new TreeSet<>();
        try {
            Element root = Dom.parse(xml);
            collect(root, families);
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeName().equals("devices")) {
                    collect((Element) node, families);
                }
            }
        } catch (IllegalArgumentException e) {
            // not well-formed: it belongs to no family
        }
        return families;
    }

    private static void collect(Element parent, Set<String> families) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element && !EVERYWHERE.contains(node.getLocalName())) {
                families.add(node.getLocalName());
            }
        }
    }
}
