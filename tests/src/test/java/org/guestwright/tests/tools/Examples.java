// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.domain.Domain;

/** The guests of {@code examples/}. */
final class Examples {
    private Examples() {}

    /** A guest of an example. */
    record Example(String name, Domain domain) {
        String xml() {
            return new XmlWriter().write(domain);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them. */
    static List<Example> all() {
        Path folder = Path.of(System.getProperty("guestwright.root", "."), "examples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".guest"))
                    .sorted()
                    .flatMap(file -> compile(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The guest of a name. */
    static Domain domain(String name) {
        return all().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow()
                .domain();
    }

    private static List<Example> compile(Path file) {
        try {
            CompiledFile compiled = new GuestCompiler().compile(file);
            assertThat(compiled.diagnostics()).isEmpty();
            return compiled.guests().stream()
                    .map(guest -> new Example(guest.name(), guest.domain()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
