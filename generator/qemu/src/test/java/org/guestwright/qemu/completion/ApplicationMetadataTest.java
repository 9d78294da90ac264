// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class ApplicationMetadataTest {
    @Test
    void itIsWrittenInLibvirtsLayout() {
        assertThat(completed("<a:os xmlns:a='urn:a' name='\"x\"'><a:b/>\n<!-- c --><a:d> t <a:e/></a:d></a:os>"))
                .contains(
                        """
                  <metadata>
                    <a:os xmlns:a="urn:a" name="&quot;x&quot;">
                      <a:b/>
                      <!-- c -->
                      <a:d> t <a:e/></a:d>
                    </a:os>
                  </metadata>
                """);
    }

    @Test
    void eachNamespaceHasOneElement() {
        assertThat(completed("<none/><a:one xmlns:a='urn:a'/><b:two xmlns:b='urn:a'/><c:three xmlns:c='urn:c'/>"))
                .contains(
                        """
                  <metadata>
                    <a:one xmlns:a="urn:a"/>
                    <c:three xmlns:c="urn:c"/>
                  </metadata>
                """);
    }

    @Test
    void nothingIsLeftOfElementsWithoutANamespace() {
        assertThat(completed("<none/>")).contains("<metadata/>");
    }

    private static String completed(String metadata) {
        Domain guest = TestGuests.guest("x86_64", "pc-q35-9.1", "");
        guest.setMetadata(metadata);
        return TestGuests.completed(guest, "x86_64-9.1.0");
    }
}
