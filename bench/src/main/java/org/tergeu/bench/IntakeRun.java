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
        for (long each : sizes) {
            int reports = Math.toIntExact(each);
            IntakeBench bench = new IntakeBench(server, runtimes, options.jar(), Bench.LOGS, options.together());
            IntakeBench.IntakeResult result = options.lines() ? bench.measureLines(reports) : bench.measure(reports);
            System.out.printf(
                    "%,d reports: their %,d rows copied in %.2f s%n", reports, result.rows(), result.copySeconds());
            if (result.seconds().isPresent()) {
                good &= isMet("files", result, result.seconds().getAsDouble(), MOST_TIMES, LEAST_A_SECOND);
            }
            good &= isMet(
                    options.together() ? "lines, all or none" : "lines",
                    result,
                    result.importSeconds(),
                    MOST_TIMES_OF_IMPORT,
                    0);
        }
        return good || !options.strict();
    }

    private static boolean isMet(
            String as, IntakeBench.IntakeResult result, double seconds, double mostTimes, double leastASecond) {
        double times = seconds / result.copySeconds();
        double aSecond = result.reports() / seconds;
        boolean met = times <= mostTimes && aSecond >= leastASecond;
        System.out.printf(
                "as %s: taken in in %.2f s, %.0f a second, %.1f times as long (%s)%n",
                as, seconds, aSecond, times, met ? "met" : "missed");
        return met;
    }
}
