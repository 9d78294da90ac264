// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.compile.OpenFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a key costs in a file of guests that is open in an editor, up to all that is wrong with it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EditBenchmark {
    private final OpenFile file = new GuestCompiler(path -> {
                throw new NoSuchFileException(path.toString());
            })
            .open(Path.of("fleet.guest"));

    /** The text after a key to models, checked. */
    @Benchmark
    public CompiledFile key(Edits edits) {
        return file.compile(edits.next());
    }
}
