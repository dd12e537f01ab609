package org.tergeu.bench.report;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.workload.Workload;

/** Results as tables. */
public final class Markdown {

    private final Results results;
    private final Targets targets;
    private final StringBuilder text = new StringBuilder();

    private Markdown(Targets targets) {
        this.targets = targets;
        results = targets.results();
    }

    public static String of(Targets targets) {
        Markdown markdown = new Markdown(targets);
        markdown.line("# %,d incidents", markdown.results.incidents());
        markdown.line("");
        markdown.line("%s", markdown.results.about());
        markdown.line("");
        markdown.costs();
        markdown.line("");
        markdown.crowds();
        markdown.line("");
        markdown.results
                .memory()
                .forEach((name, memory) -> markdown.line(
                        "In memory: %s had %d MB at the end, and %d MB at most.", name, memory.now(), memory.peak()));
        return markdown.text.toString();
    }

    private void costs() {
        line("CPU seconds per 1,000 requests, %d connections, medians of interleaved rounds:", results.connections());
        line("");
        line("| | | requests/s | p50 ms | p99 ms | errors | server | database | **both** | target |");
        line("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        results.byWorkload()
                .forEach((workload, contestants) -> contestants.forEach((name, m) -> cost(workload, name, m)));
    }

    private void cost(Workload workload, String name, Measured m) {
        boolean service = name.equals("service");
        line(
                "| %s | %s | %.0f | %s | %s | %d | %s | %.3f | **%.3f** | %s |",
                service ? "**" + workload + "** " + workload.asks : "",
                name,
                m.perSecond(),
                number("%.1f", m.latency50()),
                number("%.1f", m.latency99()),
                m.errors(),
                number("%.3f", m.server()),
                m.database(),
                m.cpu(),
                service ? target(workload) : "");
    }

    private String target(Workload workload) {
        OptionalDouble target = targets.of(workload);
        return target.isPresent()
                ? number("%.2f", target.getAsDouble()) + " " + mark(targets.isMet(workload), results.service(workload))
                : "not known without pgbench";
    }

    private void crowds() {
        line("The service at %d connections (p99 has to stay below %.0f times p50):", Results.CROWD, Targets.CROWDED);
        line("");
        line("| | requests/s | p50 ms | p99 ms | p99 / p50 | errors |");
        line("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (Map.Entry<Workload, Measured> crowd : results.crowded().entrySet()) {
            Measured m = crowd.getValue();
            line(
                    "| %s | %.0f | %.1f | %.1f | %.1f %s | %d |",
                    crowd.getKey(),
                    m.perSecond(),
                    m.latency50(),
                    m.latency99(),
                    m.latency99() / m.latency50(),
                    mark(Targets.isMetByCrowd(m), m),
                    m.errors());
        }
    }

    private static String mark(boolean met, Measured measured) {
        if (measured.errors() > 0) {
            return "void: errors";
        }
        return met ? "met" : "missed";
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
