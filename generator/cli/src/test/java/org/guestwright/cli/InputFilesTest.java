// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can get wrong about files. */
class InputFilesTest {
    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void missing() {
        cli.guestwright("validate", "@no.guest")
                .gives(1, "no.guest:1:1: error: there is no such file [file.missing]\n", "");
    }

    @Test
    void folderInsteadOfFile() throws IOException {
        Files.createDirectory(folder.resolve("a.guest"));
        cli.guestwright("validate", "@a.guest")
                .gives(1, "a.guest:1:1: error: this is a folder; name the files in it [file.folder]\n", "");
    }

    @Test
    void neitherKind() {
        cli.file("a.txt", "x")
                .guestwright("validate", "@a.txt")
                .gives(
                        1,
                        """
                a.txt:1:1: error: this is neither a .guest nor a .xml [file.kind]
                  1 | x
                    | ^
                """,
                        "");
    }

    @Test
    void noUtf8() throws IOException {
        Files.write(
                folder.resolve("a.guest"),
                "guest a {\n  title = \"gr\u00fcn\"\n}\n".getBytes(StandardCharsets.ISO_8859_1));
        cli.guestwright("validate", "@a.guest")
                .gives(1, "a.guest:2:14: error: this is no UTF-8 text; save the file as UTF-8 [file.encoding]\n", "");
    }

    @Test
    void theEncodingThatXmlDeclares() throws IOException {
        String xml =
                """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <domain type='kvm'><name>gr\u00fcn</name><memory>1</memory><os><type>hvm</type></os></domain>
                """;
        Files.write(folder.resolve("a.xml"), xml.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(cli.guestwright("generate", "--to", "xml", "@a.xml").out()).contains("<name>gr\u00fcn</name>");
    }

    @Test
    void byteOrderMarks() throws IOException {
        String xml =
                "\ufeff<domain type='kvm'><name>gr\u00fcn</name><memory>1</memory><os><type>hvm</type></os></domain>";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            Files.write(folder.resolve("a.xml"), xml.getBytes(charset));
            assertThat(cli.guestwright("generate", "--to", "xml", "@a.xml").out())
                    .contains("<name>gr\u00fcn</name>");
        }
    }

    @Test
    void nestingWithoutEnd() {
        Cli.Run run =
                cli.file("a.guest", "guest a {" + "devices {".repeat(100_000)).guestwright("validate", "@a.guest");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().findFirst())
                .hasValue(
                        "a.guest:1:1809: error: the blocks are nested too deep; take some levels out [guest.limit.depth]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anEncodingThatNobodyKnows() {
        cli.file("a.xml", "<?xml version='1.0' encoding='klingon'?>\n<domain/>\n")
                .guestwright("validate", "@a.xml")
                .gives(
                        1,
                        "a.xml:1:31: error: the encoding 'klingon' is not known; save the file as UTF-8 [file.encoding]\n",
                        "");
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersFromBeingDone() {
        cli.file("bad.xml", "<domain typ='kvm'/>")
                .file(
                        "good.xml",
                        "<domain type='kvm'><name>good</name><memory>1</memory><os><type>hvm</type></os></domain>")
                .guestwright("generate", "--to", "xml", "-o", "@out", "@no.xml", "@bad.xml", "@good.xml")
                .gives(
                        1,
                        "",
                        """
                no.xml:1:1: error: there is no such file [file.missing]
                bad.xml:1:9: error: 'domain' has no attribute 'typ'; did you mean 'type'? [structure.attribute.unknown]
                  1 | <domain typ='kvm'/>
                    |         ^~~~~~~~~
                """);
        assertThat(cli.list("out")).isEqualTo("out/good.xml");
    }
}
