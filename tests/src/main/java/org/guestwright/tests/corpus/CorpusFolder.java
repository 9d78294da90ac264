// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder with libvirt's test data: {@code manifest.tsv}, {@code qemuxmlconfdata} with the documents and what libvirt makes
 * of them, {@code schemas/domain.rng}. It is no part of the project; docs/testing.md says how one comes by it.
 *
 * @param root the folder
 */
public record CorpusFolder(Path root) {
    /** The system property that names the folder, relative to the root of the project. */
    public static final String PROPERTY = "libvirt.tests";

    private static final String DEFAULT = "../shared/libvirt";

    /** The folder that the property names, or {@code ../shared/libvirt}; empty where there is none. */
    public static Optional<CorpusFolder> find() {
        return Optional.of(place())
                .filter(root -> Files.isRegularFile(root.resolve("manifest.tsv")))
                .map(CorpusFolder::new);
    }

    /**
     * The folder, where one cannot do without.
     *
     * @throws IllegalStateException when there is none
     */
    public static CorpusFolder present() {
        return find().orElseThrow(() -> new IllegalStateException(missing()));
    }

    /** What to tell somebody who has no such folder. */
    public static String missing() {
        return "skipped: no libvirt test data in " + place() + "; docs/testing.md says how to get them, then -D"
                + PROPERTY + "=DIR";
    }

    private static Path place() {
        Path project = Path.of(System.getProperty("guestwright.root", "."));
        return project.resolve(System.getProperty(PROPERTY, DEFAULT))
                .toAbsolutePath()
                .normalize();
    }

    /** The cases of the manifest, in its order. */
    public List<CorpusCase> cases() {
        return Manifest.read(root.resolve("manifest.tsv"));
    }

    /** All XML documents, inputs and outputs of libvirt, sorted by name. */
    public List<Document> documents() {
        try (Stream<Path> files = Files.list(root.resolve("qemuxmlconfdata"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(file -> new Document(file.getFileName().toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** libvirt's schema of domains. */
    public Path domainSchema() {
        return root.resolve("schemas/domain.rng");
    }

    /** The text of a file that the manifest names; empty where there is none. */
    public Optional<String> text(String path) {
        Path file = root.resolve(path);
        return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
