// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a text while it is written. */
class DiagnosticsTest {
    private static final String RIGHT =
            """
            guest web {
                type = kvm
                memory = 4GiB
                os { type = hvm  arch = x86_64  machine = q35 }
            }
            """;

    @Test
    void aSlipIsToldWhereItIs() {
        try (Editor editor = Editor.started()) {
            editor.open("web.guest", RIGHT.replace("memory", "memorry"));
            assertThat(editor.problems("web.guest"))
                    .isEqualTo(
                            """
                            2:4-2:11 error guest.property.unknown: there is no property 'memorry' here; did you mean 'memory'?
                            """);
        }
    }

    @Test
    void aRightTextIsTold() {
        try (Editor editor = Editor.started()) {
            assertThat(editor.open("web.guest", RIGHT).problems("web.guest")).isEmpty();
        }
    }

    @Test
    void rulesOfQemuAreCheckedToo() {
        try (Editor editor = Editor.started()) {
            editor.open("web.guest", RIGHT.replace("}\n}", "}\n    tpm-proxy { device = \"/dev/tpmrm0\" }\n}"));
            assertThat(editor.problems("web.guest"))
                    .isEqualTo(
                            """
                            4:4-4:13 error tpm.model.unsupported: The QEMU executable /usr/bin/qemu-system-x86_64 does not support TPM model spapr-tpm-proxy; take another model; a TPM proxy needs a pSeries guest
                            """);
        }
    }

    @Test
    void theCodeLeadsToTheManual() {
        try (Editor editor =
                new Editor().option("problemLink", "manual:problems#{code}").start()) {
            editor.open("web.guest", "guest web { type = kvm }\n");
            assertThat(editor.problems("web.guest"))
                    .isEqualTo(
                            """
                            0:6-0:9 error os.type.missing: an os <type> must be specified; add os { type = hvm }
                              see manual:problems#os.type.missing
                            """);
        }
    }

    @Test
    void anEditIsCheckedAndWhatWasWrongIsTakenBack() {
        try (Editor editor = Editor.started()) {
            editor.open("web.guest", RIGHT.replace("memory", "memorry"));
            assertThat(editor.problems("web.guest")).isNotEmpty();
            editor.type("web.guest", 2, 4, 2, 11, "memory");
            assertThat(editor.problems("web.guest")).isEmpty();
        }
    }

    @Test
    void ofManyEditsTheLastIsChecked() {
        try (Editor editor = Editor.started()) {
            editor.open("web.guest", "");
            for (int i = 0; i < RIGHT.length(); i++) {
                String typed = RIGHT.substring(0, i + 1);
                int line = (int)
                        typed.substring(0, i).chars().filter(c -> c == '\n').count();
                int column = i - (typed.substring(0, i).lastIndexOf('\n') + 1);
                editor.type("web.guest", line, column, line, column, RIGHT.substring(i, i + 1));
            }
            assertThat(editor.problems("web.guest")).isEmpty();
        }
    }

    @Test
    void positionsAreThoseOfTheProtocol() {
        try (Editor editor = Editor.started()) {
            editor.open("web.guest", "guest web {\r\n /* \ud83d\ude00 */ tyype = kvm\r  memory = 1GiB\n}\n");
            assertThat(editor.problems("web.guest"))
                    .isEqualTo(
                            """
                            1:10-1:15 error guest.property.unknown: there is no property 'tyype' here; did you mean 'type'?
                            """);
        }
    }

    @Test
    void anImportedTextIsThatInTheEditor(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("base.guest"), "template base { type = kvm  os { type = hvm } }\n");
        try (Editor editor = Editor.started()) {
            String web = folder.resolve("web.guest").toUri().toString();
            String base = folder.resolve("base.guest").toUri().toString();
            editor.open(web, "import \"base.guest\"\nguest web extends base { memory = 1GiB }\n");
            assertThat(editor.problems(web)).isEmpty();
            editor.open(base, "template basis { type = kvm }\n");
            assertThat(editor.problemsWith(web, "template"))
                    .isEqualTo(
                            """
                            1:18-1:22 error guest.template.unknown: there is no template 'base'; declare it, or import the file that does
                            """);
            editor.close(base);
            editor.noProblems(web);
        }
    }

    @Test
    void errorsOfAnImportedFileAreToldAtTheImport() {
        try (Editor editor = Editor.started()) {
            editor.open("base.guest", "template base {\n    typ = kvm\n}\n");
            editor.open("web.guest", "import \"base.guest\"\nguest web extends base { memory = 1GiB }\n");
            assertThat(editor.problems("web.guest"))
                    .isEqualTo(
                            """
                            0:7-0:19 error guest.import.errors: 'base.guest' has an error; the first: there is no property 'typ' here; did you mean 'type'?
                              base.guest 1:4-1:7 there is no property 'typ' here; did you mean 'type'?
                            """);
        }
    }

    @Test
    void whatAnImportedTemplateLacksForThisGuestIsToldAtTheGuest() {
        try (Editor editor = Editor.started()) {
            editor.open(
                    "base.guest",
                    """
                    template base {
                        type = kvm
                        memory = 1GiB
                        tpm-proxy { device = "/dev/tpmrm0" }
                    }
                    """);
            assertThat(editor.problems("base.guest")).isEmpty();
            editor.open(
                    "web.guest",
                    "import \"base.guest\"\nguest web extends base { os { type = hvm  arch = x86_64 } }\n");
            assertThat(editor.problems("web.guest"))
                    .isEqualTo(
                            """
                            1:6-1:9 error tpm.model.unsupported: The QEMU executable /usr/bin/qemu-system-x86_64 does not support TPM model spapr-tpm-proxy; take another model; a TPM proxy needs a pSeries guest
                              base.guest 3:4-3:13 The QEMU executable /usr/bin/qemu-system-x86_64 does not support TPM model spapr-tpm-proxy; take another model; a TPM proxy needs a pSeries guest
                            """);
        }
    }

    @Test
    void aFileThatComesIntoBeingIsFound(@TempDir Path folder) throws Exception {
        try (Editor editor = Editor.started()) {
            String web = folder.resolve("web.guest").toUri().toString();
            editor.open(web, "import \"base.guest\"\nguest web extends base { memory = 1GiB }\n");
            assertThat(editor.problems(web))
                    .isEqualTo(
                            """
                            0:7-0:19 error guest.import.missing: there is no file 'base.guest'; the name is looked up beside this file
                            1:18-1:22 error guest.template.unknown: there is no template 'base'; declare it, or import the file that does
                            """);
            Path base = Files.writeString(
                    folder.resolve("base.guest"), "template base { type = kvm  os { type = hvm } }\n");
            editor.server()
                    .getWorkspaceService()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                            List.of(new FileEvent(base.toUri().toString(), FileChangeType.Created))));
            editor.noProblems(web);
        }
    }

    @Test
    void aTextThatIsNoFileIsCheckedToo() {
        try (Editor editor = Editor.started()) {
            editor.open("untitled:Untitled-1", RIGHT.replace("kvm", "kwm"));
            assertThat(editor.problems("untitled:Untitled-1"))
                    .isEqualTo(
                            "1:11-1:14 error guest.value.literal: 'kwm' is no value of 'type'; did you mean 'kvm'?\n");
        }
    }

    @Test
    void domainXmlIsCheckedWhereThatIsAskedFor() {
        String xml =
                """
                <domain type='kvm'>
                  <name>web</name>
                  <memori>1</memori>
                </domain>
                """;
        try (Editor editor = new Editor().setting("xml", "validate", true).start()) {
            editor.open("web.xml", xml).open("other.xml", "<network><name>n</name></network>\n");
            assertThat(editor.problems("web.xml"))
                    .isEqualTo(
                            """
                            2:2-2:9 error structure.element.unknown: 'domain' has no element 'memori'; did you mean 'memory'?
                            """);
            assertThat(editor.problems("other.xml")).isEmpty();
        }
        try (Editor editor = Editor.started()) {
            assertThat(editor.open("web.xml", xml).problems("web.xml")).isEmpty();
        }
    }
}
