// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.tests.corpus.Document;
import org.guestwright.tests.corpus.Reading;
import org.guestwright.tests.schema.Mutants.Mutant;

/** Two hundred spoilt documents that every validator refuses, and what ours and jing say of each. */
public final class Complaints {
    private static final int COUNT = 200;
    private static final int EACH = (COUNT + Mutation.values().length - 1) / Mutation.values().length;
    private static final long SEED = 20_260_103;

    private final RelaxNg schema = RelaxNg.of(new RngSchema().grammar());
    private final List<Mutant> mutants = new ArrayList<>();

    /** Spoils our own document of a guest with a device of each kind. */
    public Complaints() throws IOException {
        Map<String, Integer> byKind = new HashMap<>();
        for (Mutant mutant : (Iterable<Mutant>) new Mutants(SEED, List.of(sample())).first(5000)::iterator) {
            if (mutants.size() < COUNT
                    && byKind.getOrDefault(mutant.kind(), 0) < EACH
                    && !schema.accepts(mutant.xml())) {
                mutants.add(mutant);
                byKind.merge(mutant.kind(), 1, Integer::sum);
            }
        }
    }

    /** The document that is spoilt. */
    public static Document sample() throws IOException {
        try (var in = Complaints.class.getResourceAsStream("server.xml")) {
            return new Document("server.xml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The spoilt documents, by the order of their kinds. */
    public List<Mutant> mutants() {
        return mutants;
    }

    /** What our reader and structure rules say. */
    public static Complaint ours(Mutant mutant) {
        List<Diagnostic> errors = Reading.of("server.xml", mutant.xml()).errors();
        return errors.isEmpty()
                ? Complaint.NONE
                : new Complaint(errors.get(0).location().line(), errors.get(0).text());
    }

    /** What jing says, by our schema. */
    public Complaint jing(Mutant mutant) {
        String error = schema.firstError(mutant.xml());
        if (error == null) {
            return Complaint.NONE;
        }
        return new Complaint(
                Integer.parseInt(error.substring(0, error.indexOf(':'))), error.substring(error.indexOf(": ") + 2));
    }
}
