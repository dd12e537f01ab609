package org.tergeu.bench.load;

import java.util.Comparator;
import java.util.List;

/**
 * One round of one workload.
 *
 * @param latency50 milliseconds; 0 where it is not known
 * @param serverCpu seconds that the server used
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
        return server() + database();
    }

    /** The round in the middle by CPU time, with the errors of all. */
    public static Measured median(List<Measured> rounds) {
        List<Measured> ordered =
                rounds.stream().sorted(Comparator.comparing(Measured::cpu)).toList();
        Measured middle = ordered.get(ordered.size() / 2);
        long errors = rounds.stream().mapToLong(Measured::errors).sum();
        return new Measured(
                middle.requests,
                errors,
                middle.seconds,
                middle.latency50,
                middle.latency99,
                middle.serverCpu,
                middle.databaseCpu);
    }

    /** The cheapest round: what others do on the machine only ever adds. */
    public static Measured best(List<Measured> rounds) {
        return rounds.stream().min(Comparator.comparing(Measured::cpu)).orElseThrow();
    }
}
