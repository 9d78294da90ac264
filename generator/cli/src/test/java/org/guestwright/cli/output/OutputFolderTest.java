// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private OutputFolder out;

    @BeforeEach
    void open() {
        out = new OutputFolder(folder.resolve("out"));
    }

    @Test
    void writesUtf8AndLeavesNothingElse() throws Exception {
        out.write(List.of("fleet", "gr\u00fcn.xml"), "<gr\u00fcn/>\n", "fleet.guest");
        assertThat(folder.resolve("out/fleet/gr\u00fcn.xml")).hasContent("<gr\u00fcn/>\n");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void replacesALinkAndNotWhatItLeadsTo() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/a.xml"), secret);
        out.write(List.of("a.xml"), "<a/>", "a.guest");
        assertThat(secret).hasContent("secret");
        assertThat(folder.resolve("out/a.xml")).hasContent("<a/>");
    }

    @Test
    void leavesAFileThatWouldNotChange() throws Exception {
        out.write(List.of("a.xml"), "<a/>", "a.guest");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("out/a.xml"), longAgo);
        new OutputFolder(folder.resolve("out")).write(List.of("a.xml"), "<a/>", "a.guest");
        assertThat(Files.getLastModifiedTime(folder.resolve("out/a.xml"))).isEqualTo(longAgo);
    }

    @Test
    void doesNotWriteTheSameFileTwice() throws Exception {
        out.write(List.of("a.xml"), "<a/>", "x/a.guest");
        assertThatThrownBy(() -> out.write(List.of("a.xml"), "<b/>", "y/a.guest"))
                .isInstanceOf(OutputException.class)
                .hasMessage("'" + folder.resolve("out/a.xml") + "' has been made of 'x/a.guest' already");
        assertThat(folder.resolve("out/a.xml")).hasContent("<a/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a", "/etc/a", "a/b", "a\\b", "a\nb", "a\u0000b"})
    void refusesWhatCannotBeAFileName(String name) {
        assertThatThrownBy(() -> out.write(List.of("a", name), "<a/>", "a.guest"))
                .isInstanceOf(OutputException.class)
                .hasMessage("'" + name + "' cannot be the name of a file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotFollowAFolderThatLeadsOut() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("out/fleet"), folder.resolve("elsewhere"));
        assertThatThrownBy(() -> out.write(List.of("fleet", "a.xml"), "<a/>", "fleet.guest"))
                .isInstanceOf(OutputException.class)
                .hasMessage("'" + folder.resolve("out/fleet/a.xml") + "' is not in the output folder");
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }
}
