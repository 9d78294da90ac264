// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.project.Project;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;
import org.junit.jupiter.api.Test;

class RefactoringsTest {
    private final Project project = new Project();

    private List<Fix> at(String text) {
        Marked marked = Marked.in(project, text);
        return new Refactorings(project).at(marked.snapshot(), Range.at(marked.offset()));
    }

    private List<Fix> all(String text) {
        Marked marked = Marked.in(project, text);
        return new Refactorings(project).at(marked.snapshot(), new Range(0, text.length()));
    }

    private static String applied(List<Fix> fixes, String text) {
        assertThat(fixes).hasSize(1);
        return TextEdit.apply(text.replace("‸", ""), fixes.get(0).edits().get(Marked.FOLDER.resolve("main.guest")));
    }

    @Test
    void giveAValueAName() {
        String text =
                """
                /// The web server.
                guest web {
                    type = kvm
                    disk file { source.file = "/s‸rv/web.img"  target.dev = vda }
                }
                """;
        assertThat(applied(at(text), text))
                .isEqualTo(
                        """
                        let file = "/srv/web.img"

                        /// The web server.
                        guest web {
                            type = kvm
                            disk file { source.file = ${file}  target.dev = vda }
                        }
                        """);
    }

    @Test
    void writeAnAmountInAnotherUnit() {
        assertThat(at("guest web { type = kvm  memory = 4‸096MiB }"))
                .extracting(Fix::title)
                .containsExactly("Write '4GiB'", "Write '4194304KiB'", "Give the value a name: 'memory-value'");
        assertThat(at("guest web { type = kvm  memory = 15‸36MiB }"))
                .extracting(Fix::title)
                .startsWith("Write '1572864KiB'");
        assertThat(at("guest web { type = kvm  vcpu = ‸4 }"))
                .extracting(Fix::title)
                .containsExactly("Give the value a name: 'vcpu-value'");
    }

    @Test
    void putATemplateInTheGuest() {
        String text =
                """
                template base { type = qemu  memory = 1GiB  cpu { mode = custom  check = none } }
                guest web extends ba‸se {
                    type = kvm
                    cpu { mode = host-model }
                }
                """;
        assertThat(applied(at(text), text))
                .isEqualTo(
                        """
                        template base { type = qemu  memory = 1GiB  cpu { mode = custom  check = none } }
                        guest web {
                            memory = 1GiB
                            cpu { check = none  mode = host-model }
                            type = kvm
                        }
                        """);
    }

    @Test
    void keepWhatTheTemplateExtends() {
        String text = "template a { type = kvm }\ntemplate b extends a { vcpu = 2 }\nguest web extends ‸b";
        assertThat(applied(at(text), text))
                .isEqualTo(
                        "template a { type = kvm }\ntemplate b extends a { vcpu = 2 }\nguest web extends a {\n    vcpu = 2\n}");
    }

    @Test
    void offerNothingThatChangesAGuest() {
        assertThat(at("template a { type = kvm  vcpu = 1 }\ntemplate b { vcpu = 2 }\nguest web extends ‸a, b"))
                .isEmpty();
        assertThat(at("template a { type = kvm  vcpu = 1 }\ntemplate b { vcpu = 2 }\nguest web extends b, ‸a"))
                .hasSize(1);
    }

    @Test
    void putWhatGuestsShareIntoATemplate() {
        String text =
                """
                guest a {
                    type = kvm
                    vcpu = 2
                    os { type = hvm }
                }
                guest b extends x {
                    type = kvm
                    vcpu = 4
                    os {
                        type = hvm
                    }
                }
                template x { memory = 1GiB }
                """;
        assertThat(applied(all(text), text))
                .isEqualTo(
                        """
                        template common {
                            type = kvm
                            os { type = hvm }
                        }

                        guest a extends common {
                            vcpu = 2
                        }
                        guest b extends x, common {
                            vcpu = 4
                        }
                        template x { memory = 1GiB }
                        """);
    }

    @Test
    void leaveGuestsAloneThatShareLittle() {
        assertThat(all("guest a { type = kvm  vcpu = 1 }\nguest b { type = kvm  vcpu = 2 }"))
                .isEmpty();
    }
}
