package org.tergeu.bench.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.process.ServerProcess;

/** Has the service load a folder of made-up reports, as it does for everybody, and copies the rows that they became. */
public final class IntakeBench {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String QUESTION =
            "{\"query\":\"{ dataset { incidents loading { total refused startedAt finishedAt } } }\"}";
    private static final Pattern LOADED =
            Pattern.compile("\"incidents\":(\\d+),\"loading\":\\{\"total\":\\d+,\"refused\":(\\d+),"
                    + "\"startedAt\":\"([^\"]+)\",\"finishedAt\":\"([^\"]+)\"");

    private static final Pattern IMPORTED = Pattern.compile("\"added\":(\\d+),.*\"seconds\":([\\d.]+)");

    private final BenchDatabase server;
    private final Runtimes runtimes;
    private final Path jar;
    private final Path logs;
    private final boolean together;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param together whether lines are imported all or none, in one transaction */
    public IntakeBench(BenchDatabase server, Runtimes runtimes, Path jar, Path logs, boolean together) {
        this.server = server;
        this.runtimes = runtimes;
        this.jar = jar;
        this.logs = logs;
        this.together = together;
    }

    /**
     * What was measured.
     *
     * @param seconds that the service took for a folder of files; empty: there was none
     * @param rows that the reports became
     * @param copySeconds that copying them took
     * @param importSeconds that importing the same reports took, one a line
     */
    public record IntakeResult(
            int reports, OptionalDouble seconds, long rows, double copySeconds, double importSeconds) {}

    /** Measures so many reports, in databases of their own: as files of a folder, and as lines of one file. */
    public IntakeResult measure(int reports) throws Exception {
        BenchDatabase taken = empty("tergeu_bench_intake");
        double seconds = load(taken, reports);
        Copied.CopyResult copy = Copied.between(taken, copied());
        return new IntakeResult(
                reports,
                OptionalDouble.of(seconds),
                copy.rows(),
                copy.seconds(),
                imported(empty("tergeu_bench_imported"), reports));
    }

    /** The same of lines alone: files of a folder are as many as a file system likes to have in one. */
    public IntakeResult measureLines(int reports) throws Exception {
        BenchDatabase database = empty("tergeu_bench_imported");
        double seconds = imported(database, reports);
        Copied.CopyResult copy = Copied.between(database, copied());
        return new IntakeResult(reports, OptionalDouble.empty(), copy.rows(), copy.seconds(), seconds);
    }

    private BenchDatabase copied() throws Exception {
        BenchDatabase copied = empty("tergeu_bench_copied");
        ServerProcess.service(runtimes, jar, copied, logs.resolve("copied.log")).close();
        return copied;
    }

    private double load(BenchDatabase taken, int reports) throws Exception {
        Path folder = Files.createTempDirectory("tergeu-reports");
        try {
            ReportFiles.write(folder, reports);
            return load(taken, folder, reports);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The command takes them, as it does for everybody; what it says of its time is without the start of the process. */
    private double imported(BenchDatabase database, int reports) throws Exception {
        Path lines = Files.createTempFile("tergeu-reports", ".ndjson");
        Path said = logs.resolve("import.out");
        try {
            ReportFiles.writeLines(lines, reports);
            List<String> command = new ArrayList<>(runtimes.command(
                    jar, List.of("-Dquarkus.datasource.reactive.url=" + database.url(), "-Dtergeu.reports.bundled=")));
            command.add("import");
            if (together) {
                command.add("--all-or-nothing");
            }
            command.add(lines.toString());
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(logs.resolve("import.log").toFile())
                    .start();
            Matcher summary = IMPORTED.matcher(process.waitFor() == 0 ? Files.readString(said) : "");
            if (!summary.find() || Integer.parseInt(summary.group(1)) != reports) {
                throw new IllegalStateException(
                        "Not all reports went in; " + said + " and import.log beside it have why");
            }
            return Double.parseDouble(summary.group(2));
        } finally {
            Files.delete(lines);
        }
    }

    private BenchDatabase empty(String name) throws Exception {
        server.execute("drop database if exists " + name);
        return server.named(name);
    }

    private double load(BenchDatabase database, Path folder, int reports) throws Exception {
        try (ServerProcess service = ServerProcess.service(
                runtimes.with("-Dtergeu.reports.folder=" + folder), jar, database, logs.resolve("intake.log"))) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                service.requireAlive();
                if (LOADED.matcher(ask(service)).find()) {
                    // An answer counts incidents before it says how far the folder is read: the one after the end has
                    // all.
                    Matcher loaded = LOADED.matcher(ask(service));
                    loaded.find();
                    if (Integer.parseInt(loaded.group(1)) != reports
                            || !loaded.group(2).equals("0")) {
                        throw new IllegalStateException("Not all reports went in: " + loaded.group());
                    }
                    return Duration.between(
                                            OffsetDateTime.parse(loaded.group(3)),
                                            OffsetDateTime.parse(loaded.group(4)))
                                    .toNanos()
                            / 1e9;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new IllegalStateException("The folder is not read after " + PATIENCE);
    }

    private String ask(ServerProcess service) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException notYet) {
            return "";
        }
    }
}
