package org.tergeu.bench.report;

import java.util.Locale;
import java.util.Map;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.load.Workload;

/** Results as tables. */
public final class Markdown {

    private static final double CROWDED_TARGET = 4;

    private Markdown() {}

    /** @param smallest the results that the larger sizes are held against; null when there are none */
    public static String of(Results results, Results smallest) {
        StringBuilder text = new StringBuilder();
        line(text, "# %,d incidents", results.incidents());
        line(text, "");
        line(text, "%s", results.about());
        line(text, "");
        line(
                text,
                "CPU seconds per 1,000 requests, %d connections, medians of interleaved rounds:",
                results.connections());
        line(text, "");
        line(text, "| | | requests/s | p50 ms | p99 ms | errors | server | database | **both** | target |");
        line(text, "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        for (Workload workload : results.byWorkload().keySet()) {
            results.byWorkload()
                    .get(workload)
                    .forEach((name, measured) -> line(text, "%s", row(workload, name, measured, results, smallest)));
        }
        line(text, "");
        line(
                text,
                "The service at %d connections (p99 has to stay below %.0f times p50):",
                Results.CROWD,
                CROWDED_TARGET);
        line(text, "");
        line(text, "| | requests/s | p50 ms | p99 ms | p99 / p50 | errors |");
        line(text, "| --- | ---: | ---: | ---: | ---: | ---: |");
        results.crowded()
                .forEach((workload, m) -> line(
                        text,
                        "| %s | %.0f | %.1f | %.1f | %.1f %s | %d |",
                        workload,
                        m.perSecond(),
                        m.latency50(),
                        m.latency99(),
                        m.latency99() / m.latency50(),
                        mark(m.latency99() < CROWDED_TARGET * m.latency50()),
                        m.errors()));
        line(text, "");
        line(text, "The service held %d MB in memory at the end (heap at most 256 MB).", results.residentMegabytes());
        for (Map.Entry<Workload, String> difference : results.differences().entrySet()) {
            line(text, "");
            line(text, "The bare route answers otherwise:");
            line(text, "");
            line(text, "    %s", difference.getValue().replace("\n", "\n    "));
        }
        return text.toString();
    }

    private static String row(Workload workload, String name, Measured m, Results results, Results smallest) {
        boolean service = name.equals("service");
        double target = results.target(workload, smallest);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.1f | %s | %d | %s | %.3f | **%.3f** | %s |",
                service ? "**" + workload + "** " + workload.asks : "",
                name,
                m.perSecond(),
                m.latency50(),
                m.latency99() == 0 ? "" : String.format(Locale.ROOT, "%.1f", m.latency99()),
                m.errors(),
                m.serverCpu() == 0 ? "" : String.format(Locale.ROOT, "%.3f", m.server()),
                m.database(),
                m.cpu(),
                service ? String.format(Locale.ROOT, "%.2f %s", target, mark(m.cpu() <= target)) : "");
    }

    private static String mark(boolean met) {
        return met ? "met" : "missed";
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
