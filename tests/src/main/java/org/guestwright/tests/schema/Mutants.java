// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
     * @param line the line of the element that is wrong
     * @param endLine the line of its end tag
     * @param names the names of that element and of what the change is about
     */
    public record Mutant(String change, String xml, int line, int endLine, Set<String> names) {

        /** The kind of the change. */
        public String kind() {
            String after = change.substring(change.indexOf(": ") + 2);
            return after.substring(0, after.indexOf(" /"));
        }
    }

    private final long seed;
    private final List<Document> documents;
    private final List<Element> roots;
    private final Vocabulary words;

    /** @param documents well-formed documents */
    public Mutants(long seed, List<Document> documents) {
        this(seed, documents, null);
    }

    /**
     * Mutants that also get what stands in no document but in a schema.
     *
     * @param documents well-formed documents
     * @param schema a RELAX NG schema, or {@code null}
     */
    public Mutants(long seed, List<Document> documents, Path schema) {
        this.seed = seed;
        this.documents = documents;
        this.roots =
                documents.stream().map(document -> Dom.parse(document.text())).toList();
        try {
            this.words = new Vocabulary(roots, schema == null ? null : new SchemaWords(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Change change = mutation.apply(root, words, random);
        if (change == null) {
            return null;
        }
        String what = documents.get(which).name() + ": "
                + mutation.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                + change.what().replace("\n", "\\n");
        return new Mutant(
                what,
                Dom.print(root),
                Dom.line(change.where(), false),
                Dom.line(change.where(), true),
                new TreeSet<>(List.of(change.where().getNodeName(), change.name())));
    }
}
