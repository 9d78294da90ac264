// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.guestwright.tests.corpus.CorpusFolder;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, one thread, and prints the table of docs/performance.md. */
public final class Benchmarks {
    private Benchmarks() {}

    /** @param only an expression for the names of the benchmarks to run, where it is not all */
    public static void main(String... only) throws Exception {
        if (CorpusFolder.find().isEmpty()) {
            System.out.println(CorpusFolder.missing());
            return;
        }
        Path target = Path.of(System.getProperty("guestwright.target", "target"), "benchmark");
        Files.createDirectories(target);
        Options options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName() + ".*" + (only.length == 0 ? "" : only[0]))
                .threads(1)
                .forks(1)
                .shouldFailOnError(true)
                .warmupIterations(12)
                .warmupTime(TimeValue.seconds(5))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .jvmArgsAppend("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .resultFormat(ResultFormatType.JSON)
                .result(target.resolve("results.json").toString())
                .build();
        String table = ResultTable.of(new Runner(options).run());
        Files.writeString(target.resolve("table.md"), table);
        System.out.println(table);
    }
}
