// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.concurrent.TimeUnit;
import org.guestwright.libvirt.rng.RngSchema;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What the schema costs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SchemaBenchmark {

    /** The whole schema, from the metamodel on. */
    @Benchmark
    public String schema() {
        return new RngSchema().grammar();
    }
}
