// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of a call, that of the compiler and the garbage collector with it. Other than the time on the
 * clock it says the same on a machine that has other things to do.
 */
public final class CpuTime implements InternalProfiler {
    /** The name of its result: microseconds a call. */
    static final String LABEL = "cpu.time.norm";

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "processor time of a call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanoseconds = process.getProcessCpuTime() - before;
        double calls = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(LABEL, nanoseconds / 1_000 / calls, "us/op", AggregationPolicy.AVG));
    }
}
