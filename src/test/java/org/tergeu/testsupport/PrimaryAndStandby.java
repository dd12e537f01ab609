package org.tergeu.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.tergeu.platform.database.FreePort;

/** A PostgreSQL and one that follows it, as streaming replication has them: both can be killed, held up and promoted. */
public final class PrimaryAndStandby implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDERS = Path.of("target", "replicated").toAbsolutePath();

    private static DatabaseServer primary;
    private static DatabaseServer standby;

    /** One of the two. */
    public static final class DatabaseServer {

        private final Path folder;
        private final int port;
        private EmbeddedPostgres running;

        private DatabaseServer(String name, int port) {
            this.folder = FOLDERS.resolve(name);
            this.port = port;
        }

        private void start() throws IOException {
            running = StartedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", "off")
                    .start();
        }

        /** The one value that the statement returns. */
        public String ask(String statement) {
            try (Connection connection = DriverManager.getConnection(
                            "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
                    Statement asked = connection.createStatement();
                    ResultSet row = asked.executeQuery(statement)) {
                row.next();
                return row.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Stops it, as an operator does; what it is asked meanwhile is refused. */
        public void down() throws IOException {
            running.close();
        }

        /** Starts it again, with its data. */
        public void up() throws IOException {
            start();
        }

        /** Ends it at once, as a machine does that fails. */
        public void kill() throws IOException, InterruptedException {
            ProcessHandle first = first();
            first.descendants().forEach(ProcessHandle::destroyForcibly);
            first.destroyForcibly();
            Wait.until("it is gone", () -> !first.isAlive());
        }

        /** Holds all its processes: connections stay open, and nothing is answered. */
        public void stand() throws IOException, InterruptedException {
            signal("STOP");
        }

        /** Lets its processes go on. */
        public void goOn() throws IOException, InterruptedException {
            signal("CONT");
        }

        private void signal(String name) throws IOException, InterruptedException {
            ProcessHandle first = first();
            List<String> command = new ArrayList<>(List.of("kill", "-" + name, "" + first.pid()));
            first.descendants().forEach(process -> command.add("" + process.pid()));
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException(command + " failed");
            }
        }

        private ProcessHandle first() throws IOException {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid"))
                            .get(0)
                            .strip()))
                    .orElseThrow();
        }
    }

    public static DatabaseServer primary() {
        return primary;
    }

    public static DatabaseServer standby() {
        return standby;
    }

    @Override
    public Map<String, String> start() {
        try {
            FileUtils.deleteDirectory(FOLDERS.toFile());
            Files.createDirectories(FOLDERS.resolve("primary"));
            primary = new DatabaseServer("primary", FreePort.find());
            standby = new DatabaseServer("standby", FreePort.find());
            primary.start();
            copy();
            standby.start();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        String hosts = "localhost:" + standby.port + "/postgres,postgresql://localhost:" + primary.port + "/postgres";
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://" + hosts,
                "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://localhost:" + standby.port + ",localhost:" + primary.port
                                + "/postgres?targetServerType=primary",
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "none",
                "tergeu.standbys.interval", "0.2S",
                "tergeu.standbys.maximum-lag", "2S");
    }

    /** As {@code pg_basebackup} does, which is not among the embedded programs. */
    private static void copy() throws SQLException, IOException {
        try (Connection connection = primary.running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            FileUtils.copyDirectory(
                    primary.folder.toFile(),
                    standby.folder.toFile(),
                    file -> !file.getName().matches("postmaster\\..*|epg-lock"));
            try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                label.next();
                Files.writeString(standby.folder.resolve("backup_label"), label.getString(1));
            }
        }
        // A server refuses data that others can read.
        Files.setPosixFilePermissions(standby.folder, PosixFilePermissions.fromString("rwx------"));
        Files.createFile(standby.folder.resolve("standby.signal"));
        Files.writeString(
                standby.folder.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=" + primary.port + " user=postgres'\n",
                StandardOpenOption.APPEND);
    }

    @Override
    public void stop() {
        for (DatabaseServer server : new DatabaseServer[] {standby, primary}) {
            try {
                server.running.close();
            } catch (IOException | RuntimeException killed) {
                // A test has ended it.
                continue;
            }
        }
    }
}
