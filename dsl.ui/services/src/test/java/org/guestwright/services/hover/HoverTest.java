// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.services.Marked;
import org.guestwright.services.project.Project;
import org.junit.jupiter.api.Test;

class HoverTest {

    private static String at(String text) {
        return at(new Project(), text);
    }

    private static String at(Project project, String text) {
        Marked marked = Marked.in(project, text);
        HoverText found = new Hover(project).at(marked.snapshot(), marked.offset());
        return found == null ? null : "[" + found.range().of(marked.snapshot().text()) + "]\n" + found.markdown();
    }

    @Test
    void ofAPropertySaysWhatItComesToAndItsXml() {
        assertThat(
                        at(
                                """
                        let size = 2GiB
                        template base { type = kvm  disk file { driver.cache = none } }
                        guest web extends base { vcpu = 2  cpu { topology { sock‸ets = ${vcpu}  cores = 1 } } }
                        """))
                .isEqualTo(
                        """
                        [sockets]
                        `sockets = ...`

                        How many sockets there are.

                        - Value: a whole number from 1 on, in decimal digits
                        - XML: `sockets='...'`

                        Here it is `2`.

                        ```xml
                        <topology sockets='2' cores='1'/>
                        ```
                        """);
    }

    @Test
    void ofABlockShowsItsXmlWithWhatIsInherited() {
        assertThat(
                        at(
                                """
                        template base { type = kvm  cpu { mode = custom } }
                        guest web extends base { c‸pu { check = none } }
                        """))
                .isEqualTo(
                        """
                        [cpu]
                        `cpu { ... }`

                        The CPU that the guest sees.

                        The CPU that a guest sees: its model and features, sockets and cores, caches and NUMA nodes.

                        - Since libvirt `0.7.5`
                        - XML: `<cpu>`

                        ```xml
                        <cpu mode='custom' check='none'/>
                        ```
                        """);
    }

    @Test
    void ofAKind() {
        assertThat(at("guest web { type = kvm  tpm { backend emul‸ator { version = \"2.0\" } } }"))
                .isEqualTo(
                        """
                        [emulator]
                        `backend emulator { ... }`

                        An emulated TPM (swtpm). Libvirt starts it with the guest and keeps its state.

                        - Since libvirt `4.5.0`

                        ```xml
                        <backend type='emulator' version='2.0'/>
                        ```
                        """);
    }

    @Test
    void ofAWordThatIsAValue() {
        assertThat(at("guest web { type = kvm  on_crash = dest‸roy }"))
                .isEqualTo(
                        """
                        [destroy]
                        `on_crash = destroy`

                        The guest ends, and what it held is given back.

                        ```xml
                        <on_crash>destroy</on_crash>
                        ```
                        """);
    }

    @Test
    void ofATemplate() {
        Project project = new Project();
        project.put(
                Marked.FOLDER.resolve("base.guest"),
                """
                let x = 1

                /// A server on the internal network.
                /// It has no disks.
                template server extends other { type = kvm }
                """);
        assertThat(at(project, "import \"base.guest\"\nguest web extends ser‸ver { }"))
                .isEqualTo(
                        """
                        [server]
                        `template server extends other`

                        A server on the internal network.
                        It has no disks.

                        - From `base.guest`
                        """);
    }

    @Test
    void ofANameInAnExpression() {
        assertThat(at("let pool = \"/srv\"\nguest web { type = kvm  title = \"in ${po‸ol}\" }"))
                .isEqualTo(
                        """
                        [pool]
                        `let pool = "/srv"`

                        - From `main.guest`
                        """);
    }

    @Test
    void ofAParameterAndOfTheVariableOfALoop() {
        assertThat(at("template t(int cpus, list disks = [a, b]) { vcpu = ${cp‸us} }"))
                .isEqualTo("[cpus]\n`int cpus`\n\nA parameter of the template.\n\n- Line 1 of `main.guest`\n");
        assertThat(at("template t(int cpus, list disks = [a, b]) { }\nguest g extends t(1, dis‸ks = [c])"))
                .isEqualTo(
                        "[disks]\n`list disks = [a, b]`\n\nA parameter of the template.\n\n- Line 1 of `main.guest`\n");
        assertThat(at("for i in 1..3 {\n guest \"g${‸i}\" { type = kvm }\n}"))
                .isEqualTo("[i]\n`for i in 1..3`\n\nThe variable of the loop.\n\n- Line 1 of `main.guest`\n");
        assertThat(at("guest g {\n let n = 2\n vcpu = ${‸n}\n}"))
                .isEqualTo("[n]\n`let n = 2`\n\n- Line 2 of `main.guest`\n");
    }

    @Test
    void ofAFunction() {
        assertThat(at("guest web { type = kvm  title = ${up‸per('a')} }"))
                .isEqualTo(
                        """
                        [upper]
                        `upper(text)`

                        A text in capital letters.

                        - Example: `upper('web')` is `WEB`
                        """);
    }

    @Test
    void ofAnImportSaysWhatItDeclares() {
        Project project = new Project();
        project.put(Marked.FOLDER.resolve("base.guest"), "let x = 1\ntemplate server { }\nguest g { }");
        assertThat(at(project, "import \"ba‸se.guest\""))
                .isEqualTo("[base.guest]\n`base.guest`\n\n- `let x`\n- `template server`\n");
    }

    @Test
    void ofNothing() {
        assertThat(at("guest web { ‸ }")).isNull();
        assertThat(at("guest web { memr‸oy = 1 }")).isNull();
        assertThat(at("// gu‸est")).isNull();
    }
}
