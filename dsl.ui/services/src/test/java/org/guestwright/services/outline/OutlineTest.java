// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Project;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static String shown(List<OutlineItem> items, String indentation) {
        StringBuilder all = new StringBuilder();
        for (OutlineItem item : items) {
            all.append(indentation)
                    .append(item.kind())
                    .append(' ')
                    .append(item.name())
                    .append(item.detail().isEmpty() ? "" : " (" + item.detail() + ")")
                    .append('\n')
                    .append(shown(item.children(), indentation + "  "));
        }
        return all.toString();
    }

    @Test
    void showsWhatPeopleKnowThingsBy() {
        String text =
                """
                let pool = "/srv"
                template server(int cpus) {
                    disk file { source.file = "x"  target { dev = vda  bus = virtio } }
                }
                guest "web server" extends server(2), other {
                    interface network { model.type = virtio }
                    if ${cpus > 2} {
                        tpm { model = tpm-crb }
                    }
                }
                for i in 1..3 { guest "g${i}" extends server(1) }
                """;
        assertThat(shown(Outline.of(Marked.in(text).snapshot()), ""))
                .isEqualTo(
                        """
                        LET pool ("/srv")
                        TEMPLATE server
                          BLOCK disk file (vda)
                            BLOCK target (vda)
                        GUEST web server (server, other)
                          BLOCK interface network (virtio)
                          CONDITION if ${cpus > 2}
                            BLOCK tpm (tpm-crb)
                        LOOP for i in 1..3
                          GUEST "g${i}" (server)
                        """);
    }

    @Test
    void findsNamesOfTheProject() {
        Project project = new Project();
        project.put(Marked.FOLDER.resolve("a.guest"), "guest web-1 { }\nguest db { }\nlet w = 1");
        project.put(Marked.FOLDER.resolve("b.guest"), "template raw-web { }");
        assertThat(ProjectSymbols.find(project, "w1", 10))
                .extracting(Declaration::name)
                .containsExactly("web-1");
        assertThat(ProjectSymbols.find(project, "W", 10))
                .extracting(Declaration::name)
                .containsExactly("w", "web-1", "raw-web");
        assertThat(ProjectSymbols.find(project, "", 2)).hasSize(2);
    }
}
