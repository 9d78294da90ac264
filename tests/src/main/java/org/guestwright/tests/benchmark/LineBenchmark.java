// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What an argument line costs, in libvirt's style. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LineBenchmark {

    /** XML to line. */
    @Benchmark
    public String xmlToLine(Lines lines) {
        return lines.next().ofXml();
    }

    /** Model to line. */
    @Benchmark
    public String modelToLine(Lines lines) {
        return lines.next().ofDomain();
    }
}
