package org.tergeu.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.tergeu.platform.database.FreePort;

/** A PostgreSQL that a test stops and starts again, with its data, at the same address. */
public final class RestartedPostgres implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "restarted-database").toAbsolutePath();

    private static int port;
    private static EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            FileUtils.deleteDirectory(FOLDER.toFile());
            Files.createDirectories(FOLDER);
            port = FreePort.find();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        up();
        try {
            execute("create role clerk login password 'clerk'");
            execute("create database clerk owner clerk");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://localhost:" + port + "/clerk",
                "quarkus.datasource.username", "clerk",
                "quarkus.datasource.password", "clerk");
    }

    @Override
    public void stop() {
        down();
    }

    /** Starts it, unless it is running. */
    public static void up() {
        if (server == null) {
            try {
                server = StartedPostgres.builder()
                        .setDataDirectory(FOLDER)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Stops it; what it is asked meanwhile is refused. */
    public static void down() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            server = null;
        }
    }

    /** Sends a signal to all its processes, such as one that lets them stand still. */
    public static void signal(String name) throws IOException, InterruptedException {
        long first = Long.parseLong(
                Files.readAllLines(FOLDER.resolve("postmaster.pid")).get(0).strip());
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, String.valueOf(first)));
        ProcessHandle.of(first)
                .orElseThrow()
                .descendants()
                .forEach(process -> command.add(String.valueOf(process.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Executes a statement of the administrator. */
    public static void execute(String statement) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement ran = connection.createStatement()) {
            ran.execute(statement);
        }
    }
}
