// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final String BASE =
            """
            let size = 2GiB
            template server { type = kvm  memory = ${size} }
            """;

    private final Project project = new Project();

    @BeforeEach
    void base() {
        project.put(Marked.FOLDER.resolve("base.guest"), BASE);
    }

    private String definition(String text) {
        Marked marked = Marked.in(project, text);
        References.Location found = new References(project).definition(marked.snapshot(), marked.offset());
        return found == null ? null : shown(found);
    }

    private List<String> references(String text) {
        Marked marked = Marked.in(project, text);
        References references = new References(project);
        return references.of(references.symbol(marked.snapshot(), marked.offset())).stream()
                .map(this::shown)
                .toList();
    }

    private String shown(References.Location location) {
        Snapshot file = project.file(location.file());
        int line = file.syntax().lines().line(location.range().start());
        return location.file().getFileName() + ":" + line + " "
                + location.range().of(file.text()) + (location.declaration() ? " declared" : "");
    }

    @Test
    void leadToWhatIsDeclared() {
        assertThat(definition("import \"base.guest\"\nguest web extends ser‸ver { }"))
                .isEqualTo("base.guest:2 server declared");
        assertThat(definition("import \"base.guest\"\nguest web { title = \"of ${si‸ze}\" }"))
                .isEqualTo("base.guest:1 size declared");
        assertThat(definition("import \"ba‸se.guest\"")).isEqualTo("base.guest:1  declared");
        assertThat(definition("guest web { vcpu = 2  title = \"${vc‸pu} CPUs\" }"))
                .isEqualTo("main.guest:1 vcpu declared");
        assertThat(definition("guest web { vc‸pu = 2 }")).isNull();
    }

    @Test
    void preferWhatIsNearest() {
        assertThat(definition("let n = 1\ntemplate a(int n = 2) {\n    vcpu = ${‸n}\n}"))
                .isEqualTo("main.guest:2 n declared");
        assertThat(definition("let n = 1\nfor n in 1..3 {\n    guest \"g${‸n}\" { }\n}"))
                .isEqualTo("main.guest:2 n declared");
        assertThat(definition("let n = 1\nguest g {\n    let n = 2\n    vcpu = ${‸n}\n}"))
                .isEqualTo("main.guest:3 n declared");
        assertThat(definition("let n = 1\nguest g {\n    vcpu = ${‸n}\n    let n = 2\n}"))
                .isEqualTo("main.guest:1 n declared");
    }

    @Test
    void findAllUsesInTheProject() {
        assertThat(references(
                        "import \"base.guest\"\ntemplate own extends server { }\nguest web extends own, ser‸ver { }"))
                .containsExactly("base.guest:2 server declared", "main.guest:2 server", "main.guest:3 server");
        assertThat(references("import \"base.guest\"\nguest web { title = \"${size} and ${si‸ze * 2}\" }"))
                .containsExactly(
                        "base.guest:1 size declared", "base.guest:2 size", "main.guest:2 size", "main.guest:2 size");
        assertThat(references("template a(int n‸) { vcpu = ${n} }\nguest g extends a(n = 2)"))
                .containsExactly("main.guest:1 n declared", "main.guest:1 n", "main.guest:2 n");
    }

    @Test
    void tellAFunctionAndATextFromAName() {
        assertThat(references("let upper = 1\nlet x‸ = 2\nguest g { title = \"${upper('x') + x} x\" }"))
                .containsExactly("main.guest:2 x declared", "main.guest:3 x");
    }

    @Test
    void readDashesAsAPersonDoes() {
        assertThat(references("let a-b‸ = 1\nlet c = 2\nguest g { title = \"${a-b} ${c-a}\" }"))
                .containsExactly("main.guest:1 a-b declared", "main.guest:3 a-b");
        assertThat(references("let c‸ = 2\nlet d = 1\nguest g { title = \"${c-d}\" }"))
                .containsExactly("main.guest:1 c declared", "main.guest:3 c");
    }

    @Test
    void highlightTheFileAlone() {
        Marked marked = Marked.in(project, "import \"base.guest\"\nguest web extends ser‸ver { }");
        assertThat(new References(project).highlights(marked.snapshot(), marked.offset()))
                .extracting(mention -> mention.range().start())
                .containsExactly(38);
    }
}
