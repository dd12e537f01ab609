package org.tergeu.testsupport;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
