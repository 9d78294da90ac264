// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guestwright.services.completion.Completion;
import org.guestwright.services.completion.Proposal;
import org.guestwright.services.hover.Hover;
import org.guestwright.services.hover.HoverText;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.TextEdit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an editor waits for in the middle of a file of guests. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class EditorBenchmark {
    private static final Path FILE = Path.of("/fleet.guest");

    private final Project project = new Project();
    private final Completion completion = new Completion(project);
    private final Hover hover = new Hover(project);
    private Snapshot snapshot;
    private int guest;
    private int disk;

    /** The file as it is open in the editor. */
    @Setup
    public void open(Guests guests) {
        snapshot = project.put(FILE, guests.text());
        guest = guests.text().indexOf("vcpu", guests.text().length() / 2);
        disk = guests.text().indexOf("cache", guest);
    }

    /** What may stand in a guest. */
    @Benchmark
    public List<Proposal> completeInGuest() {
        return completion.at(snapshot, guest);
    }

    /** What may stand in a block. */
    @Benchmark
    public List<Proposal> completeInBlock() {
        return completion.at(snapshot, disk);
    }

    /** What a word means and comes to. */
    @Benchmark
    public HoverText hover() {
        return hover.at(snapshot, disk + 1);
    }

    /** A character is typed. */
    @Benchmark
    public Snapshot type() {
        return project.edit(snapshot, TextEdit.insert(disk, "x"));
    }
}
