// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.parser.XtextReader;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.dsl.syntax.SyntaxReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a file of guests costs on its way from a text in memory to models. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class GuestBenchmark {
    private static final Path FILE = Path.of("fleet.guest");

    private final SyntaxReader reader = new SyntaxReader(new XtextReader());
    private final GuestCompiler compiler = new GuestCompiler(path -> {
        throw new NoSuchFileException(path.toString());
    });

    /** Text to syntax tree. */
    @Benchmark
    public SyntaxFile read(Guests guests) {
        return reader.read(guests.text());
    }

    /** Text to models, checked by the structure rules. */
    @Benchmark
    public CompiledFile compile(Guests guests) {
        return compiler.compile(FILE, guests.text());
    }
}
