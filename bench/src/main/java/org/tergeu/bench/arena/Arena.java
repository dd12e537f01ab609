package org.tergeu.bench.arena;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tergeu.bench.bare.BareServer;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.load.Asks.Ask;
import org.tergeu.bench.load.Contestant;
import org.tergeu.bench.load.HttpContestant;
import org.tergeu.bench.load.HttpRoute;
import org.tergeu.bench.load.SmallerService;
import org.tergeu.bench.pgbench.Pgbench;
import org.tergeu.bench.process.Postmaster;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.process.ServerProcess;
import org.tergeu.bench.recording.Recorder;
import org.tergeu.bench.recording.Recording;
import org.tergeu.bench.recording.RecordingFile;
import org.tergeu.bench.workload.Agreement;
import org.tergeu.bench.workload.Question;
import org.tergeu.bench.workload.Questions;
import org.tergeu.bench.workload.Workload;

/** The service and, once its statements are recorded, the others, side by side on one database. */
public final class Arena implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 64;
    /** Each pgbench keeps its own. */
    private static final int CONNECTIONS_OF_ALL = 250;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client = vertx.createHttpClient(
            new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
    private final BenchDatabase database;
    private final long incidents;
    private final Runtimes runtimes;
    private final Path logs;
    private final long postmaster;
    private final HttpContestant service;
    private final Map<Workload, List<Question>> questions = new EnumMap<>(Workload.class);
    private final List<HttpContestant> servers = new ArrayList<>();
    private final List<Contestant> contestants = new ArrayList<>();
    private Pgbench pgbench;

    /** Starts the service, and thinks of the questions. */
    public Arena(
            BenchDatabase database, long incidents, List<Workload> workloads, Path jar, Runtimes runtimes, Path folder)
            throws SQLException, IOException {
        this.database = database;
        this.incidents = incidents;
        this.runtimes = runtimes;
        logs = Files.createDirectories(folder.resolve(String.valueOf(incidents)));
        postmaster = Postmaster.of(database).pid();
        service = started("service", ServerProcess.service(runtimes, jar, database, logs.resolve("service.log")));
        contestants.add(service);
        Questions list = new Questions(incidents, this::answer);
        for (Workload workload : workloads) {
            questions.put(workload, list.of(workload));
            service.prepare(
                    workload, questions.get(workload).stream().map(Arena::ask).toList());
        }
    }

    /** What the service answers otherwise than the reference; empty when there is no such thing. */
    public Optional<String> difference() throws SQLException {
        Agreement agreement = new Agreement(this::answer, database);
        for (Map.Entry<Workload, List<Question>> each : questions.entrySet()) {
            Optional<String> difference = agreement.difference(each.getKey(), each.getValue());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** Asks every question once, so that it is known how long each answer is. */
    public void learnAnswers() {
        questions.forEach(
                (workload, each) -> IntStream.range(0, each.size()).forEach(number -> service.learn(workload, number)));
    }

    /**
     * The same, with the statements being recorded; whoever sends them without the service stands beside it then.
     *
     * @param server a database of the same server, as a superuser
     */
    public void recordAnswers(BenchDatabase server) throws SQLException, IOException {
        Optional<Recorder> recorder = Recorder.of(server, database);
        if (recorder.isEmpty()) {
            System.out.println(
                    "  The server writes no log in JSON (logging_collector, log_destination): its statements are not"
                            + " known, and nobody stands beside the service.");
            learnAnswers();
            return;
        }
        try (Recorder recording = recorder.get()) {
            for (Map.Entry<Workload, List<Question>> each : questions.entrySet()) {
                Workload workload = each.getKey();
                recording.record(workload, each.getValue().size(), number -> service.learn(workload, number));
            }
        }
        addBare(recorder.get().recording());
        addPgbench(recorder.get().recording());
    }

    /** Has another build of the service measured beside it. What it answers has to be as long as what the service answers. */
    public void addBuild(Path build) throws IOException {
        add(
                build.toString().endsWith(".jar") ? "other build" : "native",
                ServerProcess.service(runtimes, build, database, logs.resolve("beside.log")));
    }

    /** Has the service measured once more, without an optimisation. */
    public void addWithout(String optimisation, Path build) throws IOException {
        add(
                "without " + optimisation,
                ServerProcess.service(
                        runtimes,
                        build,
                        database,
                        List.of("-Dtergeu.optimisations." + optimisation + "=false"),
                        logs.resolve("without-" + optimisation + ".log")));
    }

    private void add(String name, ServerProcess process) {
        HttpContestant other = started(name, process);
        questions.forEach((workload, each) -> {
            other.prepare(workload, each.stream().map(Arena::ask).toList());
            other.expectAnswersOf(service, workload);
        });
        contestants.add(other);
    }

    /** All that can be asked: the service, the bare route and, where it is installed, pgbench; the service at fewer incidents. */
    public List<Contestant> contestants() {
        return contestants;
    }

    /** Has another arena's service measured beside all others; it is learned, and warm. */
    public void addBeside(Arena fewer) {
        contestants.add(new SmallerService(fewer.service, fewer.incidents));
    }

    /** Those of them that have to get warm. */
    public List<HttpContestant> servers() {
        return servers;
    }

    public HttpContestant service() {
        return service;
    }

    /** Starts a server that answers what depends on nothing of ours. */
    public Yardstick yardstick() throws IOException {
        HttpContestant server = started(
                "yardstick",
                ServerProcess.ofBench(
                        "yardstick",
                        runtimes,
                        BareServer.class,
                        List.of(database.url()),
                        logs.resolve("yardstick.log")));
        servers.remove(server);
        return new Yardstick(server);
    }

    @Override
    public void close() {
        if (pgbench != null) {
            pgbench.close();
        }
        servers.forEach(server -> server.process().close());
        vertx.close();
    }

    private void addBare(Recording recording) throws IOException {
        Path file = logs.resolve("recording.json");
        RecordingFile.write(recording, file);
        HttpContestant bare = started(
                "bare",
                ServerProcess.ofBench(
                        "bare",
                        runtimes,
                        BareServer.class,
                        List.of(database.url(), file.toString()),
                        logs.resolve("bare.log")));
        for (Workload workload : recording.workloads()) {
            int count = questions.get(workload).size();
            bare.prepare(
                    workload,
                    IntStream.range(0, count)
                            .mapToObj(number -> new Ask("/" + workload + "/" + number, Buffer.buffer()))
                            .toList());
        }
        contestants.add(bare);
    }

    private void addPgbench(Recording recording) throws IOException, SQLException {
        Optional<Path> program = Pgbench.find();
        if (Integer.parseInt(database.value("show max_connections")) < CONNECTIONS_OF_ALL) {
            System.out.println(
                    "  max_connections is less than " + CONNECTIONS_OF_ALL + ": the rows of pgbench are missing.");
            return;
        }
        if (program.isEmpty()) {
            System.out.println("  pgbench is neither in PG_BIN nor on the PATH: its rows are missing.");
            return;
        }
        pgbench = new Pgbench(program.get(), database, postmaster, recording, logs.resolve("pgbench"));
        contestants.add(pgbench);
    }

    private HttpContestant started(String name, ServerProcess process) {
        HttpContestant server = new HttpContestant(name, process, new HttpRoute(client, process.port()), postmaster);
        servers.add(server);
        return server;
    }

    private Buffer answer(Buffer request) {
        return service.answer(new Ask("/graphql", request));
    }

    private static Ask ask(Question question) {
        return new Ask("/graphql", question.request());
    }
}
