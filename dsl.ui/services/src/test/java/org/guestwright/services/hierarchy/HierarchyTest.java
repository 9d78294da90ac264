// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.guestwright.services.lens.Lenses;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Project;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private final Project project = new Project();

    private Declaration template(String name) {
        return project.all().stream()
                .map(file -> file.declarations().find(Declaration.Kind.TEMPLATE, name))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Hierarchy.Link> links) {
        return links.stream().map(link -> link.definition().name()).toList();
    }

    @Test
    void leadsUpAndDown() {
        project.put(Marked.FOLDER.resolve("base.guest"), "template base { }\ntemplate big extends base { }");
        project.put(
                Marked.FOLDER.resolve("main.guest"),
                "import \"base.guest\"\nguest a extends base, big\nguest b extends big");
        Hierarchy hierarchy = new Hierarchy(project);
        assertThat(names(hierarchy.children(template("base")))).containsExactlyInAnyOrder("big", "a");
        assertThat(names(hierarchy.parents(template("big")))).containsExactly("base");
        assertThat(hierarchy.guests(template("base")))
                .extracting(Declaration::name)
                .containsExactlyInAnyOrder("a", "b");
        assertThat(hierarchy.children(template("big")).get(0).ranges()).hasSize(1);
    }

    @Test
    void endsInACycle() {
        project.put(
                Marked.FOLDER.resolve("main.guest"),
                "template a extends b { }\ntemplate b extends a { }\nguest g extends a");
        assertThat(new Hierarchy(project).guests(template("a")))
                .extracting(Declaration::name)
                .containsExactly("g");
    }

    @Test
    void saysAboveATemplateWhoUsesIt() {
        Marked marked = Marked.in(project, "template a { }\ntemplate b { }\nguest x extends a\nguest y extends a\n");
        assertThat(Lenses.of(project, marked.snapshot()))
                .extracting(lens -> lens.declaration().name() + ": " + lens.title())
                .containsExactly("a: used by 2 guests", "b: used by no guest", "x: ", "y: ");
    }
}
