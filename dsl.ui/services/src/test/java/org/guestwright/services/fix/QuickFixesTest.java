// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickFixesTest {
    private final Project project = new Project();

    /** The titles of the fixes for the first problem; behind each that is preferred a star. */
    private List<String> titles(String text) {
        return fixes(text).stream()
                .map(fix -> fix.title() + (fix.preferred() ? " *" : ""))
                .toList();
    }

    private List<Fix> fixes(String text) {
        Snapshot snapshot = project.put(Marked.FOLDER.resolve("main.guest"), text);
        List<Diagnostic> all = project.compile(snapshot).diagnostics();
        return all.isEmpty() ? List.of() : new QuickFixes(project).of(all.get(0));
    }

    /** The text after a fix; what was wrong is not wrong any more, and nothing else is. */
    private String after(String text, String title) {
        Fix chosen = fixes(text).stream()
                .filter(fix -> fix.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(titles(text).toString()));
        CompiledFile before = project.compile(Marked.FOLDER.resolve("main.guest"), text);
        String changed = TextEdit.apply(text, chosen.edits().get(Marked.FOLDER.resolve("main.guest")));
        List<String> left = said(project.compile(Marked.FOLDER.resolve("main.guest"), changed));
        List<String> others = said(before);
        others.remove(0);
        assertThat(left).as(changed).isSubsetOf(others);
        return changed;
    }

    private static List<String> said(CompiledFile file) {
        List<String> all = new ArrayList<>();
        file.diagnostics().forEach(diagnostic -> all.add(diagnostic.code() + " " + diagnostic.message()));
        return all;
    }

    @Test
    void writesWhatWasMeant() {
        assertThat(after("guest web { type = kvm  memroy = 4GiB }", "Write 'memory'"))
                .isEqualTo("guest web { type = kvm  memory = 4GiB }");
        assertThat(after("guest web { type = kvm  featurs { acpi = yes } }", "Write 'features'"))
                .isEqualTo("guest web { type = kvm  features { acpi = yes } }");
        assertThat(after("guest web { type = kvm  disk fil { target.dev = vda } }", "Write 'file'"))
                .isEqualTo("guest web { type = kvm  disk file { target.dev = vda } }");
        assertThat(after("guest web { type = kmv }", "Write 'kvm'")).isEqualTo("guest web { type = kvm }");
        assertThat(after("guest web { type = kvm  memory = 4GIP }", "Write '4GiB'"))
                .isEqualTo("guest web { type = kvm  memory = 4GiB }");
        assertThat(after("template server { type = kvm }\nguest web extends sever", "Write 'server'"))
                .isEqualTo("template server { type = kvm }\nguest web extends server");
        assertThat(after("let size = 1GiB\nguest web { type = kvm  memory = ${sise} }", "Write 'size'"))
                .isEqualTo("let size = 1GiB\nguest web { type = kvm  memory = ${size} }");
    }

    @Test
    void prefersTheLikeliest() {
        assertThat(titles("guest web { type = kvm  memroy = 4GiB }"))
                .containsExactly("Write 'memory' *", "Remove 'memroy'");
    }

    @Test
    void addsWhatIsMissing() {
        assertThat(after("guest web {\n    vcpu = 2\n}", "Add 'type = kvm'"))
                .isEqualTo("guest web {\n    type = kvm\n    vcpu = 2\n}");
        assertThat(after("guest web { }", "Add 'type = kvm'")).isEqualTo("guest web { type = kvm }");
        assertThat(after("template a { }\nguest web extends a", "Add 'type = kvm'"))
                .isEqualTo("template a { }\nguest web extends a { type = kvm }");
        assertThat(after("guest web { type = kvm  tpm { model = tpm-crb } }", "Add 'backend emulator { }'"))
                .isEqualTo("guest web { type = kvm  tpm { backend emulator { }  model = tpm-crb } }");
        assertThat(after("guest web { type = kvm  disk file { boot { } } }", "Add 'target { dev = vda }'"))
                .contains("disk file { target { dev = vda }  boot { } }");
    }

    @Test
    void addsWhatIsMissingInABlockThatWasLeftOut() {
        assertThat(after("guest web { type = kvm  os { arch = x86_64 } }", "Add 'type = hvm'"))
                .isEqualTo("guest web { type = kvm  os { arch = x86_64  type = hvm } }");
    }

    @Test
    void writesTheNearestNumberOrANewUuid() {
        assertThat(after("guest web { type = kvm  vcpu = 0 }", "Write '1'"))
                .isEqualTo("guest web { type = kvm  vcpu = 1 }");
        assertThat(after("guest web { type = kvm  uuid = 12 }", "Write a new UUID"))
                .contains("uuid = ");
    }

    @Test
    void repairsWhatIsGivenToATemplate() {
        String template = "template t(int cpus, text label = x) { type = kvm  vcpu = ${cpus}  title = ${label} }\n";
        assertThat(after(template + "guest web extends t(1, lable = y)", "Write 'label'"))
                .isEqualTo(template + "guest web extends t(1, label = y)");
        assertThat(after(template + "guest web extends t", "Add 'cpus = 1'"))
                .isEqualTo(template + "guest web extends t(cpus = 1)");
        assertThat(after(template + "guest web extends t(label = y)", "Add 'cpus = 1'"))
                .isEqualTo(template + "guest web extends t(label = y, cpus = 1)");
    }

    @Test
    void repairsChangesOfWhatIsNotThere() {
        String base = "template t { type = kvm  disk file { target.dev = vda } }\n";
        assertThat(after(base + "guest web extends t { disk[vdx] { serial = a } }", "Write 'vda'"))
                .isEqualTo(base + "guest web extends t { disk[vda] { serial = a } }");
        assertThat(after(base + "guest web extends t { remove memballoon }", "Remove 'remove memballoon'"))
                .isEqualTo(base + "guest web extends t { }");
    }

    @Test
    void addsTheKind() {
        assertThat(after("guest web { type = kvm  clock { } }", "Write 'clock utc'"))
                .isEqualTo("guest web { type = kvm  clock utc { } }");
    }

    @Test
    void removesWhatIsGivenTwice() {
        String text = "guest web {\n    type = kvm\n    vcpu = 2\n    vcpu = 4\n}";
        assertThat(titles(text)).containsExactly("Remove it *", "Remove the first one");
        assertThat(after(text, "Remove it")).isEqualTo("guest web {\n    type = kvm\n    vcpu = 2\n}");
        assertThat(after(text, "Remove the first one")).isEqualTo("guest web {\n    type = kvm\n    vcpu = 4\n}");
    }

    @Test
    void putsBlocksTogether() {
        assertThat(after("guest web { type = kvm  cpu { mode = custom }  cpu { check = none } }", "Put them together"))
                .isEqualTo("guest web { type = kvm  cpu { check = none  mode = custom } }");
    }

    @Test
    void movesAPropertyWhereItBelongs() {
        assertThat(after(
                        "guest web { type = kvm  disk file { cache = none  target.dev = vda } }",
                        "Move 'cache' into 'driver'"))
                .isEqualTo("guest web { type = kvm  disk file { driver.cache = none  target.dev = vda } }");
        assertThat(after(
                        "guest web {\n    type = kvm\n    cpu {\n        memory = 4GiB\n    }\n}",
                        "Move 'memory' to 'web'"))
                .isEqualTo("guest web {\n    type = kvm\n    memory = 4GiB\n    cpu {\n    }\n}");
    }

    @Test
    void closesBracesAndQuotes() {
        assertThat(after(
                        "guest web {\n    type = kvm\n    os {\n        type = hvm\n}\nguest b { type = kvm }\n",
                        "Add the missing brace"))
                .isEqualTo(
                        "guest web {\n    type = kvm\n    os {\n        type = hvm\n    }\n}\nguest b { type = kvm }\n");
        assertThat(after("guest web {\n    type = kvm\n\nguest b { type = kvm }\n", "Add the missing brace"))
                .isEqualTo("guest web {\n    type = kvm\n\n}\nguest b { type = kvm }\n");
        assertThat(after("guest web { type = kvm } }", "Remove the brace")).isEqualTo("guest web { type = kvm }");
        assertThat(after("guest web {\n    type = kvm\n    title = \"blue\n}", "Close the string"))
                .isEqualTo("guest web {\n    type = kvm\n    title = \"blue\"\n}");
        assertThat(after("guest web {\n    type = kvm\n    emulator = /usr/bin/qemu\n}", "Put it in quotes"))
                .isEqualTo("guest web {\n    type = kvm\n    emulator = \"/usr/bin/qemu\"\n}");
        assertThat(after("guest web {\n    type = kvm\n    title = my blue server\n}", "Put it in quotes"))
                .isEqualTo("guest web {\n    type = kvm\n    title = \"my blue server\"\n}");
        assertThat(after("guest web {\n    type = kvm\n    title = \"C:\\qemu\"\n}", "Write a backslash"))
                .isEqualTo("guest web {\n    type = kvm\n    title = \"C:\\\\qemu\"\n}");
    }

    @Test
    void joinsANumberAndItsUnit() {
        assertThat(after("guest web {\n    type = kvm\n    memory = 4 GiB\n}", "Write '4GiB'"))
                .isEqualTo("guest web {\n    type = kvm\n    memory = 4GiB\n}");
    }

    @Test
    void writesAnEqualsSign() {
        assertThat(after("guest web {\n    type kvm\n}", "Write 'type = kvm'"))
                .isEqualTo("guest web {\n    type = kvm\n}");
    }

    @Test
    void writesAValue() {
        assertThat(after("guest web {\n    type = kvm\n    on_crash =\n}", "Write 'on_crash = destroy'"))
                .isEqualTo("guest web {\n    type = kvm\n    on_crash = destroy\n}");
    }

    @Test
    void unwrapsAListOfOne() {
        assertThat(after("guest web { type = [kvm] }", "Write 'kvm'")).isEqualTo("guest web { type = kvm }");
    }

    @Test
    void givesAnotherName() {
        assertThat(after("guest web { type = kvm }\nguest web { type = kvm }", "Call it 'web-2'"))
                .isEqualTo("guest web { type = kvm }\nguest web-2 { type = kvm }");
    }

    @Test
    void importsTheFileThatHasTheTemplate() {
        project.put(Marked.FOLDER.resolve("base.guest"), "template server { type = kvm }");
        assertThat(after("guest web extends server", "Import 'base.guest'"))
                .isEqualTo("import \"base.guest\"\nguest web extends server");
    }

    @Test
    void removesWhatIsExcluded() {
        assertThat(after(
                        "guest web { type = kvm  disk file { target.dev = vda  iotune { total_bytes_sec = 1  read_bytes_sec = 1 } } }",
                        "Remove 'read_bytes_sec'"))
                .isEqualTo("guest web { type = kvm  disk file { target.dev = vda  iotune { total_bytes_sec = 1 } } }");
    }

    @Test
    void addsSharedMemoryForVirtiofs() {
        String text = "guest web {\n    type = kvm\n    filesystem mount { driver.type = virtiofs }\n}";
        Snapshot snapshot = project.put(Marked.FOLDER.resolve("main.guest"), text);
        Location place = Location.in(snapshot.path().toString(), text, text.indexOf("virtiofs"), 8);
        List<Fix> fixes = new QuickFixes(project)
                .of(Diagnostic.error("filesystem.virtiofs.memory", "'virtiofs' requires shared memory", null, place));
        assertThat(fixes).hasSize(1);
        assertThat(TextEdit.apply(text, fixes.get(0).edits().get(snapshot.path())))
                .isEqualTo(
                        """
                        guest web {
                            memoryBacking { source.type = memfd  access.mode = shared }
                            type = kvm
                            filesystem mount { driver.type = virtiofs }
                        }""");
    }

    /** Whatever fixes are offered, none makes an exception, and all can be applied. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "guest",
                "guest {",
                "}}}",
                "\"\"\"",
                "let = {",
                "guest a { = }",
                "guest a { b[ }",
                "import",
                "${",
                "guest a extends"
            })
    void standsAnyText(String text) {
        Snapshot snapshot = project.put(Marked.FOLDER.resolve("main.guest"), text);
        for (Diagnostic diagnostic : project.compile(snapshot).diagnostics()) {
            for (Fix fix : new QuickFixes(project).of(diagnostic)) {
                fix.edits().values().forEach(edits -> assertThat(TextEdit.apply(text, edits))
                        .isNotEqualTo(text));
            }
        }
    }
}
