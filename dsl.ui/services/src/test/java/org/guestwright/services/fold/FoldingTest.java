// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static List<String> folds(String text) {
        Snapshot snapshot = Marked.in(text).snapshot();
        return Folding.of(snapshot).stream()
                .map(fold -> fold.kind() + " "
                        + snapshot.syntax().lines().line(fold.range().start()) + "-"
                        + snapshot.syntax().lines().line(fold.range().end()))
                .toList();
    }

    @Test
    void foldsWhatGoesOverSeveralLines() {
        assertThat(
                        folds(
                                """
                        import "a.guest"
                        import "b.guest"

                        // One
                        // two

                        // three
                        /* a
                           b */
                        guest web {
                            os { type = hvm }
                            description = \"""
                                x
                                \"""
                            arg = [
                                a
                            ]
                        }
                        """))
                .containsExactly(
                        "IMPORTS 1-2", "COMMENT 4-5", "COMMENT 8-9", "BLOCK 10-18", "BLOCK 12-14", "BLOCK 15-17");
    }

    @Test
    void foldsNothingThatIsNotClosed() {
        assertThat(folds("guest web {\n  os {\n")).isEmpty();
    }

    @Test
    void selectsFurtherOutEachTime() {
        Marked marked = Marked.in("guest web { os { type = h‸vm  arch = x86_64 } }\n");
        assertThat(Selection.at(marked.snapshot(), marked.offset()))
                .extracting(range -> range.of(marked.snapshot().text()))
                .containsExactly(
                        "hvm",
                        "type = hvm",
                        " type = hvm  arch = x86_64 ",
                        "{ type = hvm  arch = x86_64 }",
                        "os { type = hvm  arch = x86_64 }",
                        " os { type = hvm  arch = x86_64 } ",
                        "{ os { type = hvm  arch = x86_64 } }",
                        "guest web { os { type = hvm  arch = x86_64 } }",
                        "guest web { os { type = hvm  arch = x86_64 } }\n");
    }

    @Test
    void linksTheFilesThatThereAre() {
        Project project = new Project();
        project.put(Marked.FOLDER.resolve("base.guest"), "");
        Marked marked = Marked.in(project, "import \"base.guest\"\nimport \"nowhere.guest\"");
        assertThat(Links.of(project, marked.snapshot()))
                .extracting(link -> link.range().of(marked.snapshot().text()) + " "
                        + link.file().getFileName())
                .containsExactly("base.guest base.guest");
    }
}
