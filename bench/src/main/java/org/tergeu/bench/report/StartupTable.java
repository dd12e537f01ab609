package org.tergeu.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.tergeu.bench.startup.Startup.Start;
import org.tergeu.bench.startup.Variant;

/** Starts as a table. */
public final class StartupTable {

    private StartupTable() {}

    public static String of(String about, List<Variant> variants, List<List<Start>> starts) {
        StringBuilder text = new StringBuilder("# Start-up\n\n").append(about).append("\n\n");
        text.append("| | to the first answer, s | fastest | CPU, s | resident, MB |\n");
        text.append("| --- | ---: | ---: | ---: | ---: |\n");
        for (int i = 0; i < variants.size(); i++) {
            List<Start> each = starts.get(i);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %.0f |%n",
                    variants.get(i).name(),
                    median(each, Start::seconds),
                    each.stream().mapToDouble(Start::seconds).min().orElseThrow(),
                    median(each, Start::cpuSeconds),
                    median(each, Start::megabytes)));
        }
        return text.toString();
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> value) {
        double[] sorted = starts.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
