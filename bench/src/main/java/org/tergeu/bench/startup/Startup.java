package org.tergeu.bench.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.Children;
import org.tergeu.bench.process.CpuAccount;
import org.tergeu.bench.process.Memory;
import org.tergeu.bench.process.ServerProcess;

/** How long it takes from the start of the process to the first query that is answered out of the data. */
public final class Startup {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final int PAUSE_MILLIS = 2;

    private static final String QUESTION =
            "{\"query\":\"{ incidents(first: 5) { nodes { key name places { place { name } }"
                    + " seizures { item quantity { low best } } } } }\"}";

    private final BenchDatabase database;
    private final Path log;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Startup(BenchDatabase database, Path log) {
        this.database = database;
        this.log = log;
    }

    /**
     * One start.
     *
     * @param seconds from the start of the process to the answer
     * @param cpuSeconds what the process used until then
     * @param megabytes resident memory then
     */
    public record Start(double seconds, double cpuSeconds, long megabytes) {}

    /** Starts each variant once a round, one after the other, so that whatever else the machine does falls on all of them. */
    public List<List<Start>> measure(List<Variant> variants, int rounds) throws IOException, InterruptedException {
        List<List<Start>> starts = new ArrayList<>();
        variants.forEach(variant -> starts.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < variants.size(); i++) {
                starts.get(i).add(start(variants.get(i)));
            }
        }
        return starts;
    }

    private Start start(Variant variant) throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        long begun = System.nanoTime();
        Process process = Children.start(new ProcessBuilder(variant.command(settings(port)))
                .directory(variant.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
        try {
            while (!isAnswered(port)) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException(variant.name() + " does not answer; " + log + " says why.");
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            long pid = process.pid();
            return new Start(seconds, CpuAccount.ofProcess(pid), Memory.of(pid).now());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private List<String> settings(int port) {
        return List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0",
                "-Dquarkus.datasource.reactive.url=" + database.url(),
                "-Dtergeu.reports.bundled=");
    }

    private boolean isAnswered(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString())
                    .body()
                    .startsWith("{\"data\":{\"incidents\":{\"nodes\":[{");
        } catch (IOException notYet) {
            return false;
        }
    }
}
