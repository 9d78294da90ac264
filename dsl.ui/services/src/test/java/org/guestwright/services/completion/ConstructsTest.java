// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.junit.jupiter.api.Test;

/** Completion where the language's own constructs are: templates with parameters, changes of what is inherited, loops. */
class ConstructsTest {
    private static final String BASE =
            """
            template base {
                type = kvm
                description = "of the base"
                memballoon { model = virtio }
                disk file { source.file = "/a"  target.dev = vda  alias.name = ua-root }
                disk block { source.dev = "/b"  target.dev = vdb }
            }
            template cow(dev, text bus = virtio) for disk file { target.dev = ${dev} }
            """;

    private static List<String> labels(String text) {
        Marked marked = Marked.in(BASE + text);
        return new Completion(marked.project())
                .at(marked.snapshot(), marked.offset()).stream()
                        .filter(proposal ->
                                proposal.kind() != Proposal.Kind.KEYWORD && proposal.kind() != Proposal.Kind.FUNCTION)
                        .map(proposal -> proposal.label() + proposal.suffix())
                        .toList();
    }

    @Test
    void inAnInheritedBlockOfferWhatItsKindHas() {
        assertThat(labels("guest web extends base { disk[vda] { source.‸ } }"))
                .contains("source.file =")
                .doesNotContain("source.dev =");
        assertThat(labels("guest web extends base { disk[vdb] { source.‸ } }"))
                .contains("source.dev =")
                .doesNotContain("source.file =");
    }

    @Test
    void offerWhatInheritedBlocksAreCalled() {
        assertThat(labels("guest web extends base { disk[‸] { } }")).containsExactly("vda", "vdb", "0", "1", "*");
        assertThat(labels("guest web extends base { remove disk[‸] }")).containsExactly("vda", "vdb", "0", "1", "*");
        assertThat(labels("guest web extends base { remove interface[‸] }")).isEmpty();
    }

    @Test
    void offerWhatCanBeRemoved() {
        assertThat(labels("guest web extends base { remove ‸ }"))
                .contains("type", "description", "memballoon", "disk")
                .doesNotContain("memory", "interface", "name");
    }

    @Test
    void inATemplateForBlocksOfferWhatTheBlockHas() {
        assertThat(labels("template x for disk file { ‸ }"))
                .contains("source { }", "target { }")
                .doesNotContain("memory =");
        assertThat(labels("template x for disk file extends cow(vda) { target.‸ }"))
                .contains("target.dev =", "target.bus =");
        assertThat(labels("template x for disk { ‸ }"))
                .contains("target { }", "serial =")
                .doesNotContain("type =");
        assertThat(labels("template x for disk { source.‸ }")).doesNotContain("source.file =", "source.dev =");
        assertThat(labels("template x for cpu { ‸ }")).contains("mode =");
    }

    @Test
    void offerTemplatesWhereTheyFit() {
        assertThat(labels("guest web extends ‸")).containsExactly("base");
        assertThat(labels("guest web { disk file extends ‸ }")).containsExactly("cow");
    }

    @Test
    void offerParameters() {
        assertThat(labels("guest web { disk file extends cow(‸) }")).startsWith("dev =", "bus =");
        assertThat(labels("guest web { disk file extends cow(vda, ‸) }"))
                .startsWith("bus =")
                .doesNotContain("dev =");
        assertThat(labels("template t(int cpus) { vcpu = ${‸} }")).startsWith("cpus");
        assertThat(labels("template t(int cpus) { vcpu = ‸ }")).contains("${cpus}");
    }

    @Test
    void offerTheVariablesOfLoops() {
        assertThat(labels("guest web { for i in 1..3 { disk file { target.dev = \"vd${‸}\" } } }"))
                .startsWith("i");
        assertThat(labels("guest web extends base { for i in 1..3 { disk file { target { ‸ } } } }"))
                .contains("dev =");
        assertThat(labels("guest web extends base { if yes { memory { ‸ } } }")).contains("dumpCore =");
        assertThat(labels("for i in 1..3 { guest \"w${i}\" { ‸ } }")).contains("type =", "memory =");
    }

    @Test
    void offerWhatComesWithTheProgram() {
        assertThat(labels("import \"‸\"")).allMatch(label -> label.startsWith("library:") || !label.contains(":"));
    }
}
