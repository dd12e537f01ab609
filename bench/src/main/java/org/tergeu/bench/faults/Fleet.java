package org.tergeu.bench.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tergeu.bench.process.Children;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.process.ServerProcess;

/** Three servers of the service on three databases, with a proxy before them where there is one. */
final class Fleet implements AutoCloseable {

    private static final int SERVERS = 3;
    private static final int FOLLOWERS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String FOLLOWING =
            "select count(*) from pg_stat_replication where replay_lsn >= pg_current_wal_lsn()";

    /** Requests go on to another server when one cannot be reached; what a server has answered is the answer. */
    private static final String PROXY = """
            defaults
              mode http
              timeout connect 1s
              timeout client 60s
              timeout server 60s
              option redispatch
              retries 2
            frontend all
              bind 127.0.0.1:%d
              default_backend service
            backend service
              balance roundrobin
              option httpchk GET /graphql?query=%%7B__typename%%7D
              timeout check 5s
              default-server check inter 500ms fall 2 rise 1
            %s
            """;

    private final Runtimes runtimes;
    private final Path jar;
    private final Path logs;
    private final List<DatabaseNode> databases = new ArrayList<>();
    private final List<ServerProcess> services = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final Token token;
    private final Optional<Disk> disk;
    private final Optional<Clock> clock;
    private int primary;

    Fleet(Runtimes runtimes, Path jar, Path data, Path logs) throws Exception {
        this.runtimes = runtimes;
        this.jar = jar;
        this.logs = logs;
        Programs programs = Programs.find();
        Disk small = new Disk(data.resolve("database-0"));
        small.unmount();
        new ProcessBuilder("rm", "-rf", data.toString()).start().waitFor();
        programs.own(data);
        Files.createDirectories(small.folder());
        this.disk = small.mount() ? Optional.of(small) : Optional.empty();
        this.clock = Clock.at(data.resolve("clock"));
        this.token = Token.of(data.resolve("key.pem"));
        Path log = Files.createFile(data.resolve("programs.log"));
        programs.own(data);
        for (int n = 0; n <= FOLLOWERS; n++) {
            databases.add(
                    new DatabaseNode(programs, data.resolve("database-" + n), log, n == 0 ? clock : Optional.empty()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopDatabases));
        databases.get(0).create();
        databases.get(1).follow(databases.get(0));
        databases.get(2).follow(databases.get(0));
        databases.get(0).confirm(true);
    }

    /** The disk of the first primary, if it has one of its own. */
    Optional<Disk> disk() {
        return disk;
    }

    /** The clock of the first primary and of one of the servers, if they have one of their own. */
    Optional<Clock> clock() {
        return clock;
    }

    Token token() {
        return token;
    }

    /** Starts the servers, one after the other: the first fills the database. */
    Fleet start() throws IOException {
        for (int n = 0; n < SERVERS; n++) {
            int port = ServerProcess.freePort();
            ports.add(port);
            services.add(service(n, port));
        }
        return this;
    }

    private ServerProcess service(int n, int port) throws IOException {
        String hosts = databases.stream()
                .map(node -> "postgresql://localhost:" + node.port() + "/postgres")
                .collect(Collectors.joining(","));
        String jdbc = databases.stream()
                .map(node -> "localhost:" + node.port())
                .collect(Collectors.joining(",", "jdbc:postgresql://", "/postgres?targetServerType=primary"));
        List<String> settings = new ArrayList<>(List.of(
                "-Dquarkus.datasource.reactive.url=" + hosts,
                "-Dquarkus.datasource.jdbc.url=" + jdbc,
                "-Dquarkus.datasource.username=postgres",
                "-Dquarkus.datasource.password=none",
                "-Dtergeu.standbys.maximum-lag=3S"));
        settings.addAll(token.settings());
        Map<String, String> environment =
                n == SERVERS - 1 ? clock.map(Clock::environment).orElse(Map.of()) : Map.of();
        return ServerProcess.service(
                runtimes, jar, settings, environment, port, logs.resolve("fault-service-" + n + ".log"));
    }

    /** Where clients ask: at the proxy, or at each server where there is none. */
    List<Integer> doors() throws IOException {
        if (Programs.haproxy().isEmpty()) {
            System.out.println("No HAProxy is found: clients ask the servers themselves, each in turn.");
            return ports;
        }
        int port = ServerProcess.freePort();
        String servers = ports.stream()
                .map(each -> "  server s" + each + " 127.0.0.1:" + each)
                .collect(Collectors.joining("\n"));
        Path settings = Files.writeString(logs.resolve("haproxy.cfg"), PROXY.formatted(port, servers));
        Children.start(new ProcessBuilder(Programs.haproxy().get().toString(), "-f", settings.toString(), "-db")
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve("haproxy.log").toFile()));
        return List.of(port);
    }

    DatabaseNode primary() {
        return databases.get(primary);
    }

    /** One of the two that follow. */
    DatabaseNode standby(int n) {
        return databases.get((primary + 1 + n) % databases.size());
    }

    /**
     * The standby that has received most is the primary from now on, as whatever manages such databases decides: it has all that was confirmed. Nobody
     * follows it yet, so that nobody confirms.
     */
    void promoteFurthest() throws IOException, InterruptedException, SQLException {
        int next = received(standby(0)) >= received(standby(1)) ? 1 : 2;
        databases.get((primary + next) % databases.size()).promote();
        primary = (primary + next) % databases.size();
        primary().confirm(false);
    }

    private static long received(DatabaseNode standby) throws SQLException {
        return Long.parseLong(standby.value("select (pg_last_wal_receive_lsn() - '0/0')::bigint"));
    }

    /** Ends a server at once. */
    void killService(int n) throws IOException {
        ProcessHandle.of(services.get(n).pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Starts a server again, where it was. */
    void restartService(int n) throws IOException {
        services.get(n).close();
        services.set(n, service(n, ports.get(n)));
    }

    /**
     * Waits until both standbys have all that the primary has, and each server answers. A standby connects to a primary that was restarted up to five
     * seconds later; the next fault would meet servers that read from the primary alone.
     */
    void awaitAll(String question, String answer) throws InterruptedException, SQLException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!"2".equals(primary().value(FOLLOWING))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The standbys do not follow the primary after " + PATIENCE.toSeconds() + " s.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        for (int port : ports) {
            while (!answers(http, port, question, answer)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "A server has not recovered in " + PATIENCE.toSeconds() + " s; " + logs + " says why.");
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static boolean answers(HttpClient http, int port, String question, String answer)
            throws InterruptedException {
        try {
            return Readers.ask(http, port, question).equals(answer);
        } catch (IOException notYet) {
            return false;
        }
    }

    private void stopDatabases() {
        for (DatabaseNode node : databases) {
            try {
                node.stop("immediate");
            } catch (IOException | IllegalStateException gone) {
                // A fault has ended it.
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        services.forEach(ServerProcess::close);
        stopDatabases();
        if (disk.isPresent()) {
            disk.get().unmount();
        }
    }
}
