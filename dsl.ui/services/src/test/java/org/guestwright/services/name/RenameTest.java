// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.guestwright.services.text.TextEdit;
import org.junit.jupiter.api.Test;

class RenameTest {
    private final Project project = new Project();

    private Map<String, String> renamed(String text, String name) {
        Marked marked = Marked.in(project, text);
        Map<Path, List<TextEdit>> edits = new Rename(project).rename(marked.snapshot(), marked.offset(), name);
        return applied(edits);
    }

    private Map<String, String> applied(Map<Path, List<TextEdit>> edits) {
        Map<String, String> all = new TreeMap<>();
        edits.forEach((file, changes) -> all.put(
                file.getFileName().toString(), TextEdit.apply(project.file(file).text(), changes)));
        return all;
    }

    private String refusal(String text, String name) {
        Marked marked = Marked.in(project, text);
        return new Rename(project).refusal(marked.snapshot(), marked.offset(), name);
    }

    @Test
    void changesAllFiles() {
        project.put(Marked.FOLDER.resolve("base.guest"), "template server { type = kvm }");
        assertThat(renamed("import \"base.guest\"\nguest web extends ser‸ver", "blue server"))
                .isEqualTo(Map.of(
                        "base.guest",
                        "template \"blue server\" { type = kvm }",
                        "main.guest",
                        "import \"base.guest\"\nguest web extends \"blue server\""));
    }

    @Test
    void changesExpressions() {
        assertThat(renamed(
                        "let si‸ze = 1GiB\nguest web { type = kvm  memory = ${size * 2}  title = \"size ${size}\" }",
                        "ram"))
                .isEqualTo(Map.of(
                        "main.guest",
                        "let ram = 1GiB\nguest web { type = kvm  memory = ${ram * 2}  title = \"size ${ram}\" }"));
    }

    @Test
    void refusesWhatIsNoNameOrTaken() {
        assertThat(refusal("let a‸ = 1\nlet b = 2", "b")).isEqualTo("there is a 'b' in main.guest already");
        assertThat(refusal("let a‸ = 1", "1a"))
                .isEqualTo("'1a' is no name: it begins with a letter, and letters, digits, '_' and '-' follow");
        assertThat(refusal("let a‸ = 1", "let")).isEqualTo("'let' is a word of the language");
        assertThat(refusal("guest g { vc‸pu = 2 }", "x")).isEqualTo("here is no name that could be changed");
        assertThat(refusal("let a‸ = 1", "c")).isNull();
    }

    @Test
    void saysBeforeWhatWouldBeChanged() {
        Marked marked = Marked.in(project, "guest \"web ser‸ver\" { }");
        Rename.Candidate candidate = new Rename(project).prepare(marked.snapshot(), marked.offset());
        assertThat(candidate.name()).isEqualTo("web server");
        assertThat(candidate.range().of(marked.snapshot().text())).isEqualTo("web server");
    }

    @Test
    void keepsImportsRightWhenAFileMoves() {
        project.put(Marked.FOLDER.resolve("base.guest"), "import \"sizes.guest\"");
        project.put(Marked.FOLDER.resolve("sizes.guest"), "let size = 1GiB");
        project.put(Marked.FOLDER.resolve("main.guest"), "import \"base.guest\"");
        assertThat(applied(new Rename(project)
                        .move(Marked.FOLDER.resolve("base.guest"), Marked.FOLDER.resolve("common/all.guest"))))
                .isEqualTo(
                        Map.of("main.guest", "import \"common/all.guest\"", "base.guest", "import \"../sizes.guest\""));
    }
}
