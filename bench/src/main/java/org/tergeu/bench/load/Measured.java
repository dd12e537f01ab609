package org.tergeu.bench.load;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One round of one workload.
 *
 * @param latency50 milliseconds; NaN where it is not known
 * @param latency99 milliseconds; NaN where it is not known
 * @param serverCpu seconds that the server used; NaN where there is none
 * @param databaseCpu seconds that PostgreSQL used
 */
public record Measured(
        long requests,
        long errors,
        double seconds,
        double latency50,
        double latency99,
        double serverCpu,
        double databaseCpu) {

    public Measured {
        if (requests <= 0) {
            throw new IllegalArgumentException("Nothing was answered.");
        }
    }

    public double perSecond() {
        return requests / seconds;
    }

    /** CPU seconds of the server per 1,000 requests. */
    public double server() {
        return serverCpu * 1000 / requests;
    }

    /** CPU seconds of PostgreSQL per 1,000 requests. */
    public double database() {
        return databaseCpu * 1000 / requests;
    }

    /** Both. */
    public double cpu() {
        return (Double.isNaN(serverCpu) ? 0 : server()) + database();
    }

    /** The round in the middle by CPU time, of an even number what the two in the middle were together; with the errors of all. */
    public static Measured median(List<Measured> rounds) {
        List<Measured> ordered =
                rounds.stream().sorted(Comparator.comparing(Measured::cpu)).toList();
        List<Measured> middle = ordered.subList((rounds.size() - 1) / 2, rounds.size() / 2 + 1);
        return new Measured(
                middle.stream().mapToLong(Measured::requests).sum(),
                rounds.stream().mapToLong(Measured::errors).sum(),
                sum(middle, Measured::seconds),
                sum(middle, Measured::latency50) / middle.size(),
                sum(middle, Measured::latency99) / middle.size(),
                sum(middle, Measured::serverCpu),
                sum(middle, Measured::databaseCpu));
    }

    /** The cheapest round: what others do on the machine only ever adds. */
    public static Measured best(List<Measured> rounds) {
        return rounds.stream().min(Comparator.comparing(Measured::cpu)).orElseThrow();
    }

    private static double sum(List<Measured> rounds, ToDoubleFunction<Measured> value) {
        return rounds.stream().mapToDouble(value).sum();
    }
}
