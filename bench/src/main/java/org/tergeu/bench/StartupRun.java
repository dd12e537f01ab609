package org.tergeu.bench;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.report.StartupTable;
import org.tergeu.bench.startup.Startup;
import org.tergeu.bench.startup.Variant;

/** bench/startup: measures how long starting takes. */
record StartupRun(Options options, Runtimes runtimes, Datasets datasets) {

    /** Always; a start that fails throws an exception. */
    boolean isGood() throws Exception {
        List<Variant> variants = Variant.found(options.jar(), options.jdks(), options.service());
        Startup startup = new Startup(datasets.of(Options.SMALLEST), Bench.LOGS.resolve("startup.log"));
        String about = String.format(
                Locale.ROOT,
                "Measured on %s by `bench/startup%s`: %d processors, medians of %d starts each, one after the other;"
                        + " %,d incidents, %s.",
                LocalDate.now(),
                options.shown(),
                Runtime.getRuntime().availableProcessors(),
                options.rounds(),
                Options.SMALLEST,
                String.join(" ", runtimes.options()));
        String table = StartupTable.of(about, variants, startup.measure(variants, options.rounds()));
        if (options.results().isPresent()) {
            Files.createDirectories(options.results().get());
            Files.writeString(options.results().get().resolve("startup.md"), table);
        }
        System.out.println(table);
        return true;
    }
}
