package org.tergeu.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What the last build made of the service: a jar, or with {@code -Dnative} an executable. */
public final class Delivered {

    private static final Path TARGET = Path.of("target");

    private Delivered() {}

    /** Whether it is an executable, which needs no JVM and brings no database. */
    public static boolean isExecutable() {
        return built().getProperty("type").startsWith("native");
    }

    /** The command that starts it in a process of its own; settings are {@code name=value}. */
    public static List<String> command(List<String> settings) {
        List<String> command = new ArrayList<>();
        if (isExecutable()) {
            command.add(path());
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            command.addAll(ClassArchive.options());
        }
        command.add("-Xmx256m");
        settings.forEach(setting -> command.add("-D" + setting));
        if (!isExecutable()) {
            command.addAll(List.of("-jar", path()));
        }
        return command;
    }

    private static String path() {
        return TARGET.resolve(built().getProperty("path")).toAbsolutePath().toString();
    }

    /**
     * What one start has loaded, from which all others take it: that saves two fifths of a start, of which these tests have some 70. Each JDK has a form of
     * its own.
     */
    private static final class ClassArchive {

        private static final Path FILE =
                TARGET.resolve("delivered-" + Runtime.version() + ".jsa").toAbsolutePath();

        static {
            try {
                if (!Files.exists(FILE)
                        || Files.getLastModifiedTime(FILE).compareTo(Files.getLastModifiedTime(Path.of(path()))) < 0) {
                    make();
                }
            } catch (IOException | SQLException | InterruptedException e) {
                throw new AssertionError("the archive of classes cannot be made", e);
            }
        }

        /** None as long as it is made. */
        static List<String> options() {
            return Files.exists(FILE) ? List.of("-XX:SharedArchiveFile=" + FILE) : List.of();
        }

        private static void make() throws IOException, SQLException, InterruptedException {
            Files.deleteIfExists(FILE);
            PackagedServer server = PackagedServer.on(
                    Databases.migrated("class_archive"),
                    Map.of("JAVA_TOOL_OPTIONS", "-XX:ArchiveClassesAtExit=" + FILE),
                    "tergeu.reports.bundled=",
                    "quarkus.shutdown.delay=0S");
            server.awaitReady();
            server.terminate();
            assertThat(server.awaitEnd()).isTrue();
            assertThat(FILE).exists();
        }
    }

    /** As Quarkus notes it for its own tests of packages. */
    private static Properties built() {
        Properties built = new Properties();
        try (Reader note = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            built.load(note);
        } catch (IOException missing) {
            throw new AssertionError("the service has to be packaged first", missing);
        }
        return built;
    }
}
