// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guestwright.tests.corpus.Document;
import org.guestwright.tests.corpus.Dom;
import org.w3c.dom.Element;

/**
 * Documents with one thing changed. The same seed gives the same mutants; each depends on its number alone, so that the first
 * thousand of ten thousand are those of one thousand.
 */
public final class Mutants {
    /**
     * A spoilt document.
     *
     * @param change what was changed, in which document
     * @param xml the text
     */
    public record Mutant(String change, String xml) {}

    private final long seed;
    private final List<Document> documents;
    private final List<Element> roots;
    private final Vocabulary words;

    /** @param documents well-formed documents */
    public Mutants(long seed, List<Document> documents) {
        this.seed = seed;
        this.documents = documents;
        this.roots = documents.stream().map(document -> Dom.parse(document.text())).toList();
        this.words = new Vocabulary(roots);
        roots.forEach(Mutants::expand);
    }

    /** The first {@code count} of them; those where there was nothing to change are missing. */
    public Stream<Mutant> first(int count) {
        return IntStream.range(0, count).mapToObj(this::mutant).filter(Objects::nonNull);
    }

    private Mutant mutant(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        random.nextInt();
        Mutation mutation = Mutation.values()[number % Mutation.values().length];
        int which = random.nextInt(roots.size());
        Element root = Dom.copy(roots.get(which));
        String change = mutation.apply(root, words, random);
        return change == null ? null
                : new Mutant(documents.get(which).name() + ": " + mutation.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " "
                        + change.replace("\n", "\\n"), Dom.print(root));
    }

    /** Xerces' DOM builds its nodes when they are looked at, which threads must not do at once. */
    private static void expand(Element root) {
        Mutation.attributes(root);
    }
}
