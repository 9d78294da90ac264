// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    private final Cli cli = new Cli(Path.of("/nowhere"));

    @Test
    void oneDefine() {
        assertThat(cli.guestwright("schema", "tpm-backend-emulator-encryption"))
                .isEqualTo(new Cli.Run(
                        0,
                        """
                <!-- Encrypts the state on the host's disk. -->
                <define name="tpm-backend-emulator-encryption">
                  <optional>
                    <!-- Encrypts the state on the host's disk. -->
                    <element name="encryption">
                      <!-- The UUID of a libvirt secret that holds the passphrase. -->
                      <attribute name="secret">
                        <ref name="UUID"/>
                      </attribute>
                    </element>
                  </optional>
                </define>
                """,
                        ""));
    }

    @Test
    void aDefineWithAllThatItRefersTo() {
        String schema =
                cli.guestwright("schema", "--with-references", "teaming").out();
        assertThat(schema.lines().filter(line -> line.startsWith("<define")))
                .containsExactly("<define name=\"teaming\">", "<define name=\"aliasName\">");
    }

    @Test
    void aDefineRefersToNothingThatOnlyOurSchemaHas() {
        assertThat(cli.guestwright("schema", "interface").out())
                .contains("<ref name=\"vlan\"/>")
                .doesNotContain("guestwright-");
    }

    @Test
    void theWholeSchemaHoldsAllDefines() {
        String schema = cli.guestwright("schema").out();
        assertThat(cli.guestwright("schema", "--list").out().lines())
                .isSorted()
                .contains("tpm", "tpm-backend", "domain")
                .allSatisfy(name -> assertThat(schema).contains("<define name=\"" + name + "\">"));
    }
}
