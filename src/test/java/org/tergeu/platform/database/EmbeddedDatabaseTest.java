package org.tergeu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Wait;

/** PostgreSQL is started again when it is killed; its folder is free again after a service was killed, and is not while one lives. */
class EmbeddedDatabaseTest {

    /** Not a directory that the test engine removes: the last server lives as long as the JVM. */
    private static final Path FOLDERS = Path.of("target/former-servers").toAbsolutePath();

    private Process service;
    private Process another;

    /** A service in a process of its own: it keeps a row, says where, and goes on until its input ends, as it does with the test. */
    public static final class Service {

        public static void main(String[] folder) throws SQLException, IOException {
            String url = EmbeddedDatabase.start(Path.of(folder[0]), true);
            try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists kept as select 5 as number");
            }
            System.out.println("serves " + url);
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @AfterEach
    void end() {
        if (service != null) {
            service.destroyForcibly();
        }
        if (another != null) {
            another.destroyForcibly();
        }
    }

    private String startService(Path folder) throws IOException {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Service.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith("serves ")) {
            line = said.readLine();
        }
        assertThat(line).as("what the service says when it serves").startsWith("serves ");
        return line.substring("serves ".length());
    }

    private static Path fresh(String name) throws IOException {
        Path folder = FOLDERS.resolve(name);
        FileUtils.deleteDirectory(folder.toFile());
        return folder;
    }

    private static int kept(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("select number from kept")) {
            kept.next();
            return kept.getInt(1);
        }
    }

    private static long pid(Path folder) throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).trim());
    }

    private static void kill(long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", String.valueOf(process)).start().waitFor();
        ProcessHandle.of(process).ifPresent(killed -> killed.onExit().join());
    }

    @Test
    void aKilledPostgresIsStartedAgainAndStopsWithTheService() throws Exception {
        Path folder = fresh("revived");
        String url = startService(folder);
        for (int n = 0; n < 2; n++) {
            kill(pid(folder));

            Wait.until("what was committed is read again", () -> {
                try {
                    return kept(url) == 5;
                } catch (SQLException down) {
                    return false;
                }
            });
        }
        long revived = pid(folder);
        service.getOutputStream().close();
        service.waitFor();

        Wait.until(
                "PostgreSQL has ended",
                () -> ProcessHandle.of(revived).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(folder.resolve("postmaster.pid")).as("its lock").doesNotExist();
    }

    @Test
    void whatAKilledServiceLeavesIsTakenOverAndALivingServiceIsNot() throws Exception {
        Path folder = fresh("killed");
        startService(folder);
        long server = pid(folder);

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, true))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessage("The folder " + folder + " of the embedded database is in use by another running service."
                        + " Stop that service, or name another folder with tergeu.database.folder.");

        service.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server))
                .as("PostgreSQL after its service was killed")
                .isPresent();

        assertThat(kept(EmbeddedDatabase.start(folder, true))).isEqualTo(5);
        assertThat(pid(folder)).isNotEqualTo(server);
        assertThat(ProcessHandle.of(server)).isEmpty();
    }

    /** PostgreSQL names sockets after their port, and does not start where another program seems to hold that name. */
    @Test
    void whatIsLeftInTheSharedFolderOfSocketsIsNoObstacle() throws Exception {
        Path folder = fresh("sockets");
        Path lock = Path.of("/tmp/.s.PGSQL." + EmbeddedAddress.port(folder) + ".lock");
        another = new ProcessBuilder("sleep", "300").start();
        Files.writeString(lock, another.pid() + "\n");
        try {
            assertThat(EmbeddedDatabase.start(folder, true)).startsWith("postgresql://localhost:");
        } finally {
            Files.delete(lock);
        }
    }

    @Test
    void aLockFileThatNamesAnotherProgramIsNoObstacle() throws Exception {
        Path folder = fresh("foreign");
        startService(folder);
        long server = pid(folder);
        String lock = Files.readString(folder.resolve("postmaster.pid"));
        service.destroyForcibly().waitFor();
        kill(server);
        another = new ProcessBuilder("sleep", "300").start();
        Files.writeString(
                folder.resolve("postmaster.pid"), lock.replaceFirst("^[0-9]+", String.valueOf(another.pid())));

        assertThat(kept(EmbeddedDatabase.start(folder, true))).isEqualTo(5);
        assertThat(another.isAlive()).isTrue();
    }
}
