// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics for machines. */
class ReporterTest {
    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void jsonIsOneArray() {
        cli.file(
                        "a.xml",
                        "<domain type='kvm' typ='x'>\n  <name>a</name>\n  <nam>b</nam>\n  <os><type>hvm</type></os>\n</domain>\n")
                .guestwright("validate", "--format", "json", "@a.xml", "@b.xml")
                .gives(
                        1,
                        """
                [
                {"file":"a.xml","line":1,"column":20,"offset":19,"length":7,"severity":"error","code":"structure.attribute.unknown",\
                "message":"'domain' has no attribute 'typ'","advice":"did you mean 'type'?"},
                {"file":"a.xml","line":3,"column":3,"offset":47,"length":4,"severity":"error","code":"structure.element.unknown",\
                "message":"'domain' has no element 'nam'","advice":"did you mean 'name'?"},
                {"file":"b.xml","line":1,"column":1,"offset":0,"length":0,"severity":"error","code":"file.missing",\
                "message":"there is no such file"}
                ]
                """,
                        "");
    }

    @Test
    void jsonOfNothingIsAnEmptyArray() {
        cli.file("a.xml", "<domain type='kvm'><name>a</name><memory>1</memory><os><type>hvm</type></os></domain>")
                .guestwright("generate", "--to", "xml", "--format", "json", "@a.xml")
                .gives(
                        0,
                        """
                <domain type='kvm'>
                  <name>a</name>
                  <memory>1</memory>
                  <os>
                    <type>hvm</type>
                  </os>
                </domain>
                """,
                        "[]\n");
    }
}
