// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.List;
import org.guestwright.tests.corpus.CorpusFolder;
import org.guestwright.tests.corpus.Document;
import org.guestwright.tests.schema.RelaxNg;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All documents of the corpus, also those that are refused, and libvirt's schema. */
@State(Scope.Thread)
public class Corpus {
    private List<Document> all;
    private RelaxNg schema;
    private int next;

    @Setup
    public void load() {
        CorpusFolder corpus = CorpusFolder.present();
        all = corpus.documents();
        schema = RelaxNg.of(corpus.domainSchema());
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    RelaxNg schema() {
        return schema;
    }

    Document next() {
        Document document = all.get(next);
        next = next + 1 == all.size() ? 0 : next + 1;
        return document;
    }
}
