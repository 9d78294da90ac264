// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.guestwright.services.text.TextEdit;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static List<Proposal> at(String text) {
        Marked marked = Marked.in(text);
        return new Completion(marked.project()).at(marked.snapshot(), marked.offset());
    }

    private static List<String> labels(String text) {
        return at(text).stream()
                .map(proposal -> proposal.label() + proposal.suffix())
                .toList();
    }

    /** The text after a proposal was chosen. */
    private static String choose(String text, String label) {
        Marked marked = Marked.in(text);
        Proposal chosen = new Completion(marked.project())
                .at(marked.snapshot(), marked.offset()).stream()
                        .filter(proposal -> (proposal.label() + proposal.suffix()).equals(label))
                        .findFirst()
                        .orElseThrow();
        return TextEdit.apply(marked.snapshot().text(), List.of(chosen.edit()));
    }

    @Test
    void offersWhatMayStandInABlockAndWhatMustFirst() {
        List<Proposal> all = at("guest web { type = kvm  disk file { target { ‸ } } }");
        assertThat(all)
                .extracting(Proposal::label)
                .containsExactly(
                        "dev", "bus", "tray", "removable", "rotation_rate", "let", "for", "if", "assert", "xml");
        assertThat(all)
                .extracting(Proposal::order)
                .startsWith("00000")
                .last()
                .asString()
                .startsWith("3");
    }

    @Test
    void leavesOutWhatIsThereOnce() {
        assertThat(labels("guest web { disk file { target { dev = vda  ‸ } } }"))
                .doesNotContain("dev =")
                .contains("bus =");
        assertThat(labels("guest web { type = kvm  cpu { }  ‸ }"))
                .doesNotContain("type =", "cpu { }")
                .contains("os { }");
        assertThat(labels("guest web { disk file { source.file = \"x\"  source.‸ } }"))
                .doesNotContain("source.file =");
    }

    @Test
    void offersAgainWhatATemplateSaid() {
        assertThat(labels("template a { type = kvm }\nguest web extends a { ‸ }"))
                .contains("type =");
    }

    @Test
    void leavesOutWhatStructureExcludes() {
        assertThat(labels("guest web { disk file { iotune { total_bytes_sec = 1  ‸ } } }"))
                .contains("total_iops_sec =", "read_iops_sec =")
                .doesNotContain("read_bytes_sec =", "write_bytes_sec =");
    }

    @Test
    void offersTheKindsOfABlock() {
        assertThat(labels("guest web { tpm { backend ‸ } }"))
                .containsExactly("passthrough { }", "emulator { }", "external { }");
        assertThat(labels("guest web { hostdev subsystem ‸ }"))
                .containsExactly("pci { }", "usb { }", "scsi { }", "scsi_host { }", "mdev { }");
    }

    @Test
    void offersTheWordsOfAValue() {
        assertThat(labels("guest web { on_crash = ‸ }"))
                .containsExactly(
                        "destroy", "restart", "preserve", "rename-restart", "coredump-destroy", "coredump-restart");
        assertThat(labels("guest web { features { acpi = ‸ } }")).containsExactly("yes", "no");
    }

    @Test
    void offersUnitsBehindANumber() {
        assertThat(labels("guest web { memory = 4‸ }")).startsWith("4KiB", "4MiB", "4GiB", "4TiB");
    }

    @Test
    void offersNamesInAnExpression() {
        assertThat(labels("let size = 2GiB\nlet pool = \"/x\"\nguest web { title = \"${‸\"  vcpu = 2 }"))
                .startsWith("size", "pool", "title", "vcpu", "name", "range")
                .contains("mac", "uuid");
    }

    @Test
    void offersTemplatesOfImportedFiles() {
        Project project = new Project();
        project.put(Marked.FOLDER.resolve("base.guest"), "template server { }\ntemplate other { }");
        Marked marked = Marked.in(project, "import \"base.guest\"\ntemplate own { }\nguest web extends ‸");
        assertThat(new Completion(project).at(marked.snapshot(), marked.offset()))
                .extracting(Proposal::label, Proposal::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("own", ""),
                        org.assertj.core.groups.Tuple.tuple("server", "from base.guest"),
                        org.assertj.core.groups.Tuple.tuple("other", "from base.guest"));
    }

    @Test
    void writesTheRequiredPartsOfABlock() {
        assertThat(choose("guest web {\n    disk ‸\n}", "vhostuser { }"))
                .isEqualTo(
                        """
                        guest web {
                            disk vhostuser {
                            source { path = "$1" }
                            target { dev = $2 }
                            $0
                        }
                        }""");
    }

    @Test
    void replacesTheWordUnderTheCursorAndNoMore() {
        assertThat(choose("guest web { mem‸roy = 4GiB }", "memory =")).isEqualTo("guest web { memory = 4GiB }");
        assertThat(choose("guest web { on_crash = de‸stry  vcpu = 2 }", "destroy"))
                .isEqualTo("guest web { on_crash = destroy  vcpu = 2 }");
    }

    @Test
    void worksInATextThatNobodyCouldParse() {
        assertThat(labels("guest web { disk file { target { ‸\nguest other { type = kvm }"))
                .contains("dev =");
        assertThat(labels("}}} guest \" web { cpu { mo‸")).isEmpty();
    }

    @Test
    void documentsAProposalWhenAsked() {
        Proposal type = at("guest web { ‸ }").get(0);
        assertThat(type.documentation().get())
                .isEqualTo(
                        """
                        `type = ...`

                        The hypervisor that runs the guest: `kvm` for speed on the same architecture, `qemu` for emulation.

                        - One of `qemu`, `kqemu`, `kvm`, `xen`, `lxc`, `uml`, `openvz`, `test`, `vmware`, `hyperv`, `vbox`, `phyp`, `vz`, `bhyve`, `hvf`
                        - XML: `type='...'`
                        """);
    }
}
