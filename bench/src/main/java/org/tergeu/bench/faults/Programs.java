package org.tergeu.bench.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.bench.process.Refused;

/**
 * The programs of PostgreSQL, and who runs them: it refuses to run as root.
 *
 * @param folder where they are
 * @param user who runs them; empty: whoever runs this
 */
record Programs(Path folder, Optional<String> user) {

    /** @throws Refused when there are none */
    static Programs find() {
        File[] debian = new File("/usr/lib/postgresql").listFiles();
        Path folder = Stream.concat(
                        Stream.ofNullable(System.getenv("PG_BIN")).map(Path::of),
                        Stream.of(debian == null ? new File[0] : debian)
                                .map(version -> version.toPath().resolve("bin"))
                                .sorted(Comparator.reverseOrder()))
                .filter(bin -> Files.isExecutable(bin.resolve("pg_basebackup")))
                .findFirst()
                .orElseThrow(() -> new Refused("No pg_basebackup is found. Install PostgreSQL 15 or later"
                        + " (apt-get install postgresql), or name the folder of its programs in PG_BIN."));
        boolean root = "root".equals(System.getProperty("user.name"));
        return new Programs(folder, root ? Optional.of("postgres") : Optional.empty());
    }

    /** Where HAProxy is, if it is anywhere. */
    static Optional<Path> haproxy() {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A command of one of them. */
    private List<String> command(Map<String, String> environment, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        user.ifPresent(
                name -> command.addAll(List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--init-groups")));
        // Given to the program alone: what changes the user before it must not be touched by a library that is loaded
        // first.
        command.add("env");
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.add(folder.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Runs one to its end.
     *
     * @param log takes what it prints
     * @throws IllegalStateException when it fails
     */
    void run(Path log, String program, String... arguments) throws IOException, InterruptedException {
        run(Map.of(), log, program, arguments);
    }

    /** The same in an environment with more variables. */
    void run(Map<String, String> environment, Path log, String program, String... arguments)
            throws IOException, InterruptedException {
        int code = new ProcessBuilder(command(environment, program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(program + " ended with " + code + "; " + log + " says why.");
        }
    }

    /** Makes a folder that they can use. */
    void own(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (user.isPresent()) {
            new ProcessBuilder("chown", "-R", user.get(), folder.toString())
                    .start()
                    .waitFor();
        }
    }
}
