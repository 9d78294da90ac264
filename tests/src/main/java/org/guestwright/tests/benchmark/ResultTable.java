// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results as a table in Markdown: a row a benchmark. */
final class ResultTable {
    private static final String HEAD =
            """
            | benchmark | by the clock | by processor time | processor time a call | allocated a call |
            | --- | ---: | ---: | ---: | ---: |
            """;

    private ResultTable() {}

    static String of(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder(HEAD);
        results.forEach(result -> table.append(row(result)));
        double ours = cpuTime(results, "ValidationBenchmark.ours");
        double jing = cpuTime(results, "ValidationBenchmark.jing");
        if (ours > 0 && jing > 0) {
            table.append(String.format(
                    Locale.ROOT, "%njing takes %.1f times as much processor time as we do.%n", jing / ours));
        }
        return table.toString();
    }

    private static String row(RunResult result) {
        double microseconds = secondary(result, CpuTime.LABEL);
        double kibibytes = secondary(result, "gc.alloc.rate.norm") / 1024;
        Result<?> primary = result.getPrimaryResult();
        Mode mode = result.getParams().getMode();
        boolean rate = mode == Mode.Throughput;
        String clock = rate
                ? String.format(Locale.ROOT, "%.0f/s", primary.getScore())
                : mode == Mode.SampleTime
                        ? String.format(
                                Locale.ROOT,
                                "%.1f ms, 95 of 100 within %.1f ms",
                                primary.getScore(),
                                primary.getStatistics().getPercentile(95))
                        : String.format(Locale.ROOT, "%.1f ms", primary.getScore());
        String cpu = rate
                ? String.format(Locale.ROOT, "%.0f/s", 1e6 / microseconds)
                : String.format(Locale.ROOT, "%.1f ms", microseconds / 1_000);
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %.1f us | %.1f KiB |%n",
                name(result),
                clock,
                cpu,
                microseconds,
                kibibytes);
    }

    private static double cpuTime(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> name(result).equals(name))
                .mapToDouble(result -> secondary(result, CpuTime.LABEL))
                .findFirst()
                .orElse(0);
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        String guests = result.getParams().getParam("guests");
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1)
                + (guests == null ? "" : " " + guests);
    }

    private static double secondary(RunResult result, String label) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
