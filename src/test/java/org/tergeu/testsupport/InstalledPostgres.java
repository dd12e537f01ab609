package org.tergeu.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.platform.database.FreePort;

/** A PostgreSQL that the system has installed with its tools, as operators use them; it runs in a folder of its own. */
public final class InstalledPostgres {

    /** Where Debian and its kin put them, a folder for each version. */
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path tools;
    private final Path folder;
    private final int port;

    private InstalledPostgres(Path tools, Path folder, int port) {
        this.tools = tools;
        this.folder = folder;
        this.port = port;
    }

    /** Whether server and tools are there. */
    public static boolean isThere() throws IOException {
        return tools().isPresent();
    }

    private static Optional<Path> tools() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "pg_ctl", "pg_dump", "pg_restore", "createdb", "psql")
                            .allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                    .max(Comparator.comparing(bin -> Integer.valueOf(
                            bin.getParent().getFileName().toString().replaceAll("\\D.*", ""))));
        }
    }

    /** Starts one with nothing in it. */
    public static InstalledPostgres start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("installed-postgres");
        int port = FreePort.find();
        InstalledPostgres postgres = new InstalledPostgres(tools().orElseThrow(), folder, port);
        if (isRoot()) {
            // PostgreSQL refuses to run as root; its package brings this user.
            postgres.execute(List.of("chown", "postgres", folder.toString()));
        }
        postgres.run("initdb -D " + folder.resolve("data") + " -U postgres -E UTF8 --locale=C -A trust");
        postgres.run("pg_ctl -D " + folder.resolve("data") + " -w -l " + folder.resolve("log") + " -o '-p " + port
                + " -c unix_socket_directories=" + folder + "' start");
        return postgres;
    }

    public void stop() throws IOException, InterruptedException {
        run("pg_ctl -D " + folder.resolve("data") + " -m immediate -w stop");
        execute(List.of("rm", "-rf", folder.toString()));
    }

    /** As the service reads it. */
    public String address(String database) {
        return "postgresql://localhost:" + port + "/" + database + "?user=postgres";
    }

    /** The only value of a query. */
    public String query(String database, String query) throws IOException, InterruptedException {
        return run("psql -At -d " + database + " -c \"" + query + "\"").strip();
    }

    /** Runs a command of the shell as an operator does, in the folder, with this server as the one that is meant. */
    public String run(String command) throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>();
        if (isRoot()) {
            shell.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        shell.addAll(List.of(
                "env",
                "PATH=" + tools + ":/usr/bin:/bin",
                "PGHOST=localhost",
                "PGUSER=postgres",
                "PGPORT=" + port,
                "sh",
                "-ec",
                "cd " + folder + "; " + command));
        return execute(shell);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String execute(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int status = process.waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        if (status != 0) {
            throw new AssertionError(Arrays.toString(command.toArray()) + " ended with " + status + ": " + text);
        }
        return text;
    }
}
