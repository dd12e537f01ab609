package org.tergeu.bench.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.Memory;
import org.tergeu.bench.process.Refused;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.process.ServerProcess;

/**
 * bench/attack --flood: how long a cheap question of one client takes while another client has 2,500 connections open, or tries to. The two have
 * addresses of their own on this machine.
 */
public record FloodRun(BenchDatabase database, long incidents, Path jar, Runtimes runtimes, Path log, int seconds) {

    private static final int CONNECTIONS = 2_500;
    private static final int MOST_SECONDS = 600;
    private static final double LONGEST_P99 = 500;
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final String HONEST = "127.0.0.2";
    private static final String ATTACKER = "127.0.0.3";
    private static final String CHEAP = "{\"query\": \"{ __typename }\"}";

    /** Bounded, since an attack takes all that a machine has. */
    public FloodRun {
        if (seconds > MOST_SECONDS) {
            throw new Refused("At most " + MOST_SECONDS + " seconds are allowed.");
        }
    }

    /** Whether the honest client was answered in time. */
    public boolean isGood() throws IOException, InterruptedException {
        try (ServerProcess service = ServerProcess.service(runtimes, jar, database, log);
                WireCaller honest = new WireCaller(HONEST, service.port())) {
            Probe probe = new Probe(honest, incidents);
            probe.ask(QUIET);
            System.out.println("quiet: " + probe.ask(QUIET));
            Flood flood = new Flood(
                    ATTACKER,
                    service.port(),
                    CONNECTIONS,
                    System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds),
                    CHEAP);
            Thread attacker = new Thread(flood, "flood");
            attacker.start();
            Probe.Times times = probe.ask(Duration.ofSeconds(seconds));
            attacker.join();
            service.requireAlive();
            System.out.println("beside a flood of " + CONNECTIONS + " connections for " + seconds + " s: " + times);
            System.out.println("flood: " + flood + "; memory at most "
                    + Memory.of(service.pid()).peak() + " MB");
            System.out.println("afterwards: " + probe.ask(QUIET));
            return times.failed() == 0 && times.p99() < LONGEST_P99;
        }
    }
}
