// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.junit.jupiter.api.Test;

class RepairTest {
    private final Project project = new Project();

    private Repair repair(String text) {
        project.put(Marked.FOLDER.resolve("main.guest"), text);
        return Repair.of(project, Marked.FOLDER.resolve("main.guest"));
    }

    @Test
    void doesOneThingAfterTheOther() {
        Repair repair = repair(
                """
                template server { type = kvm }
                guest web extends sever {
                    memroy = 4 GiB
                    title = My server
                    on_crash = destory
                    vcpu = 2
                    vcpu = 2
                }
                """);
        assertThat(repair.text())
                .isEqualTo(
                        """
                        template server { type = kvm }
                        guest web extends server {
                            memory = 4GiB
                            title = "My server"
                            on_crash = destroy
                            vcpu = 2
                        }
                        """);
        assertThat(repair.done())
                .extracting(done ->
                        done.problem().location().line() + ": " + done.fix().title())
                .containsExactly(
                        "2: Write 'server'",
                        "3: Write 'memory'",
                        "3: Write '4GiB'",
                        "4: Put it in quotes",
                        "5: Write 'destroy'",
                        "7: Remove it");
    }

    @Test
    void leavesWhatNobodyCanTell() {
        String text = "guest web { type = kvm  uuid = 1  disk { } }\n";
        assertThat(repair(text).text()).isEqualTo(text);
    }

    @Test
    void leavesTheProjectAsItWas() {
        String text = "guest web { type = kmv }\n";
        assertThat(repair(text).done()).hasSize(1);
        assertThat(project.file(Marked.FOLDER.resolve("main.guest")).text()).isEqualTo(text);
    }
}
