// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.tests.corpus.CorpusFolder;
import org.guestwright.tests.corpus.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each define of ours can take the place of libvirt's define of that name: in libvirt's own schema, it gives the same verdicts
 * on the documents and mutants in which its elements and attributes are touched.
 */
class FragmentTest {
    private static final long SEED = 20_260_102;
    private static final int MUTANTS = 7000;
    /** Of these, a great many documents are tried; of the rest, some. */
    private static final Set<String> DEVICES = Set.of(
            "tpm",
            "tpm-backend",
            "tpm-passthrough-device",
            "disk",
            "diskspec",
            "interface",
            "controller",
            "graphic",
            "hostdev",
            "filesystem",
            "memorydev",
            "rng",
            "rng-backend",
            "watchdog",
            "panic",
            "vsock",
            "shmem",
            "iommu",
            "crypto",
            "devices",
            "domain");

    private static final RngSchema OURS = new RngSchema();
    private static LibvirtSchema libvirt;
    private static List<Touched> pool;

    /** A document, libvirt's verdict on it, and the words that are touched in it: all, or those of a change. */
    private record Touched(String name, String xml, boolean accepted, Set<String> words) {}

    @BeforeAll
    static void load() {
        CorpusFolder corpus = CorpusFolder.find().orElse(null);
        assumeTrue(corpus != null, CorpusFolder::missing);
        libvirt = new LibvirtSchema(corpus.domainSchema());
        RelaxNg schema = RelaxNg.of(corpus.domainSchema());
        List<Document> documents = corpus.documents();
        List<Document> good = documents.stream()
                .filter(document -> schema.accepts(document.text()))
                .toList();
        pool = Stream.concat(
                        new Mutants(SEED, good)
                                .first(MUTANTS)
                                .parallel()
                                .map(mutant -> new Touched(
                                        mutant.change(),
                                        mutant.xml(),
                                        schema.accepts(mutant.xml()),
                                        words(mutant.change()
                                                .substring(mutant.change().indexOf(": "))))),
                        documents.parallelStream()
                                .map(document -> new Touched(
                                        document.name(),
                                        document.text(),
                                        schema.accepts(document.text()),
                                        words(document.text()))))
                .toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9_-]+")).collect(Collectors.toSet());
    }

    static List<String> defines() {
        CorpusFolder corpus = CorpusFolder.find().orElse(null);
        if (corpus == null) {
            return List.of("tpm");
        }
        Set<String> names = new LibvirtSchema(corpus.domainSchema()).names();
        return OURS.names().stream().filter(names::contains).toList();
    }

    @ParameterizedTest
    @MethodSource("defines")
    void takesThePlaceOfLibvirts(String define) throws IOException {
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("guestwright.target", "target"), "schema", "fragment"));
        RelaxNg mixed = RelaxNg.of(libvirt.write(folder, define, OURS.fragments(List.of(define))));
        Set<String> vocabulary = libvirt.vocabulary(define);
        List<Touched> touched = pool.stream()
                .filter(one -> vocabulary.isEmpty() || !Collections.disjoint(one.words, vocabulary))
                .limit(DEVICES.contains(define) ? 600 : 40)
                .toList();
        List<String> different = new ArrayList<>();
        for (Touched one : touched) {
            String error = mixed.firstError(one.xml);
            if ((error == null) != one.accepted) {
                different.add(one.name + ": libvirt " + (one.accepted ? "accepts; " + error : "refuses"));
            }
        }
        assertThat(different).isEmpty();
        if (DEVICES.contains(define)) {
            assertThat(touched).anyMatch(Touched::accepted).anyMatch(one -> !one.accepted);
        }
    }
}
