// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.tests.corpus.CorpusFolder;
import org.guestwright.tests.tools.Examples.Example;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The XML of each example is valid by libvirt's schema, in the eyes of jing and xmllint. */
class SchemaOfLibvirtTest {
    private static final Path INSTALLED = Path.of("/usr/share/libvirt/schemas/domain.rng");

    @TempDir
    private Path folder;

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void xmllintAccepts(Example example) throws IOException {
        Tool.require(Tool.XMLLINT);
        Program xmllint =
                Program.run(folder, 60, Tool.XMLLINT.command("--noout", "--relaxng", schema(), file(example)));
        assertThat(xmllint.output()).endsWith(example.name() + ".xml validates\n");
        assertThat(xmllint.exit()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void jingAccepts(Example example) throws IOException {
        Tool.require(Tool.JING);
        assertThat(Program.run(folder, 60, Tool.JING.command(schema(), file(example))))
                .isEqualTo(new Program(0, ""));
    }

    private String file(Example example) throws IOException {
        return Files.writeString(folder.resolve(example.name() + ".xml"), example.xml())
                .toString();
    }

    /** The newest schema that is here: that of the test data, or the installed one. */
    private static String schema() {
        Path schema = Stream.concat(CorpusFolder.find().map(CorpusFolder::domainSchema).stream(), Stream.of(INSTALLED))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(schema != null, "skipped: there is no schema of libvirt; Debian has it in libvirt0");
        return schema.toString();
    }
}
