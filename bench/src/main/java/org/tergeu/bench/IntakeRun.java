package org.tergeu.bench;

import java.util.List;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.intake.IntakeBench;
import org.tergeu.bench.process.Runtimes;

/** bench/intake: what taking reports in costs, beside copying the rows that they become. */
record IntakeRun(Options options, Runtimes runtimes, BenchDatabase server) {

    /** How much longer than copying taking in may take, and how many reports a second it has to reach. */
    private static final double MOST_TIMES = 10;

    private static final double LEAST_A_SECOND = 300;

    private static final double MOST_TIMES_OF_IMPORT = 5;

    boolean isGood() throws Exception {
        List<Long> sizes = options.sizes();
        boolean good = true;
        for (long reports : sizes) {
            IntakeBench.IntakeResult result =
                    new IntakeBench(server, runtimes, options.jar(), Bench.LOGS).measure(Math.toIntExact(reports));
            boolean met = result.times() <= MOST_TIMES && result.aSecond() >= LEAST_A_SECOND;
            System.out.printf(
                    "%,d reports: taken in in %.2f s, %.0f a second; their %,d rows copied in %.2f s: %.1f times as long (%s)%n",
                    reports,
                    result.seconds(),
                    result.aSecond(),
                    result.rows(),
                    result.copySeconds(),
                    result.times(),
                    met ? "met" : "missed");
            System.out.printf(
                    "%,d lines: imported in %.2f s, %.0f a second: %.1f times as long as copied (%s)%n",
                    reports,
                    result.importSeconds(),
                    result.importsASecond(),
                    result.importTimes(),
                    result.importTimes() <= MOST_TIMES_OF_IMPORT ? "met" : "missed");
            good &= met && result.importTimes() <= MOST_TIMES_OF_IMPORT;
        }
        return good || !options.strict();
    }
}
