// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Location;
import org.junit.jupiter.api.Test;

/** Objects and values are found again in the text. */
class XmlTraceTest {
    private static final String XML =
            """
            <domain type='kvm'>
              <name>guest</name>
              <devices>
                <!-- the proxy -->
                <tpm model='spapr-tpm-proxy'>
                  <backend type='passthrough'/>
                </tpm>
                <tpm
                    model='tpm-spapr'>
                  <backend type='emulator'/>
                </tpm>
              </devices>
            </domain>
            """;
    private final XmlDocument document = new XmlReader().read("guest.xml", XML);

    @Test
    void objectsAreFoundByTheirTag() {
        assertThat(marked(document.trace().locate(tpm(1)))).isEqualTo("8:5 <tpm");
    }

    @Test
    void attributesAreFoundInTheTag() {
        assertThat(marked(document.trace().locate(tpm(1), feature(tpm(1), "model"), -1)))
                .isEqualTo("9:9 model='tpm-spapr'");
    }

    @Test
    void plainElementsAreFoundInTheText() {
        EObject domain = document.root();
        assertThat(marked(document.trace().locate(domain, feature(domain, "name"), -1)))
                .isEqualTo("2:3 <name");
    }

    @Test
    void whatIsNotWrittenIsAtItsObject() {
        assertThat(marked(document.trace().locate(tpm(0), feature(tpm(0), "alias"), -1)))
                .isEqualTo("5:5 <tpm");
    }

    @Test
    void commentsKnowWhatTheyStandBefore() {
        assertThat(document.comments()).containsExactly(new XmlDocument.Comment(" the proxy ", tpm(0), null, false));
    }

    private EObject tpm(int index) {
        EObject devices = (EObject) document.root().eGet(feature(document.root(), "devices"));
        return (EObject) ((List<?>) devices.eGet(feature(devices, "tpms"))).get(index);
    }

    private static org.eclipse.emf.ecore.EStructuralFeature feature(EObject object, String name) {
        return object.eClass().getEStructuralFeature(name);
    }

    private static String marked(Location location) {
        return location.line() + ":" + location.column() + " "
                + XML.substring(location.offset(), location.offset() + location.length());
    }
}
