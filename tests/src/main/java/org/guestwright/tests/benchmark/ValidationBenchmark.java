// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.concurrent.TimeUnit;
import org.guestwright.tests.corpus.Document;
import org.guestwright.tests.corpus.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The verdict on a document, by us and by jing with libvirt's schema. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ValidationBenchmark {

    /** Reader and structure rules; whether they accept it. */
    @Benchmark
    public boolean ours(Corpus corpus) {
        Document document = corpus.next();
        return Reading.of(document.name(), document.text()).accepted();
    }

    /** jing, warm: it remembers what it derived of the schema; whether it accepts it. */
    @Benchmark
    public boolean jing(Corpus corpus) {
        return corpus.schema().accepts(corpus.next().text());
    }
}
