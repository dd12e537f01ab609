package org.tergeu.bench.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.Memory;
import org.tergeu.bench.process.Refused;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.process.ServerProcess;

/**
 * bench/attack: how long a cheap question takes, and what the service holds in memory, while others ask as dearly as they may.
 *
 * @param runtimes of the service
 * @param connections of the attackers: half of them are one client
 * @param seconds of the attack
 */
public record AttackRun(
        BenchDatabase database, long incidents, Path jar, Runtimes runtimes, Path log, int connections, int seconds) {

    /** A process that is busy fills the heap that it may have, and its bound leaves no more room for it. */
    public static final String HEAP = "-Xmx160m";

    private static final int MOST_CONNECTIONS = 256;
    private static final int MOST_SECONDS = 600;
    private static final double LONGEST_P99 = 500;
    private static final long MOST_MEMORY = 400;
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final String VICTIM = "198.51.100.1";
    private static final List<String> PROXY = List.of(
            "-Dquarkus.http.proxy.proxy-address-forwarding=true",
            "-Dquarkus.http.proxy.allow-x-forwarded=true",
            "-Dquarkus.http.proxy.trusted-proxies=127.0.0.1,[::1]");

    /** Bounded, since an attack takes all that a machine has. */
    public AttackRun {
        if (connections > MOST_CONNECTIONS || seconds > MOST_SECONDS) {
            throw new Refused(
                    "At most " + MOST_CONNECTIONS + " connections and " + MOST_SECONDS + " seconds are allowed.");
        }
    }

    /** Whether cheap questions were answered in time, and memory stayed within its bounds. */
    public boolean isGood() throws IOException, InterruptedException {
        try (ServerProcess service = ServerProcess.service(runtimes.and(PROXY), jar, database, log)) {
            Probe probe = new Probe(Caller.of(service.port(), VICTIM), incidents);
            probe.ask(QUIET);
            System.out.println("quiet: " + probe.ask(QUIET) + "; memory "
                    + Memory.of(service.pid()).now() + " MB");
            Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
            AtomicLong end = new AtomicLong(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
            ExecutorService attackers = attack(service.port(), end, outcomes);
            Probe.Times times = probe.ask(Duration.ofSeconds(seconds));
            Memory memory = Memory.of(service.pid());
            attackers.shutdown();
            if (!attackers.awaitTermination(2, TimeUnit.MINUTES)) {
                attackers.shutdownNow();
            }
            service.requireAlive();
            System.out.println("attacked by " + connections + " connections for " + seconds + " s: " + times);
            System.out.println("memory " + memory.now() + " MB, at most " + memory.peak() + " MB");
            System.out.println("attacks: " + new TreeMap<>(outcomes));
            System.out.println("afterwards: " + probe.ask(QUIET));
            return times.failed() == 0 && times.p99() < LONGEST_P99 && memory.peak() < MOST_MEMORY;
        }
    }

    private ExecutorService attack(int port, AtomicLong end, Map<String, AtomicInteger> outcomes) {
        ExecutorService attackers = Executors.newFixedThreadPool(connections);
        for (int i = 0; i < connections; i++) {
            Caller caller = Caller.of(port, "203.0.113." + (i % 2 == 0 ? 1 : i));
            Random random = new Random(i);
            attackers.submit(() -> {
                while (System.nanoTime() < end.get()) {
                    outcomes.computeIfAbsent(caller.ask(Attacks.next(random)), none -> new AtomicInteger())
                            .incrementAndGet();
                }
                return null;
            });
        }
        return attackers;
    }
}
