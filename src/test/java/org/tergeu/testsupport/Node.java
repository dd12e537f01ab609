package org.tergeu.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs the scripts of {@code src/test/node}, whose packages npm installs into {@code target/node}. Without Node.js a test is skipped,
 * unless {@code TERGEU_NODE_REQUIRED=true} makes that a failure.
 */
public final class Node {

    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final String LOCK = "package-lock.json";
    private static final int MINUTES = 5;

    private Node() {}

    /** The lines that a script prints; anything but success fails the test. */
    public static List<String> run(String script, String... arguments) {
        requireNode();
        install(SOURCE, FOLDER);
        return command(
                FOLDER,
                Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList());
    }

    /**
     * Builds a package of the sources in a copy of its folder, from what its lock file names.
     *
     * @param folder where the copy lies; its packages stay for the next time
     * @return what each command prints
     */
    public static List<List<String>> build(Path source, Path folder, List<List<String>> commands) {
        requireNode();
        install(source, folder);
        return commands.stream().map(command -> command(folder, command)).toList();
    }

    /** How a script ended that needs no packages, and all that it printed. */
    public record Outcome(int code, List<String> lines) {}

    /** Runs a script of the project, wherever it is, which may fail. */
    public static Outcome attempt(Path script, Map<String, String> environment, String... arguments) {
        requireNode();
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("node", script.toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), printed.lines().toList());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(script + " could not be run", e);
        }
    }

    private static void requireNode() {
        boolean there = Stream.of("node", "npm").allMatch(Node::isOnPath);
        if (!there && Boolean.parseBoolean(System.getenv("TERGEU_NODE_REQUIRED"))) {
            Assertions.fail("Node.js and npm are not on the PATH; TERGEU_NODE_REQUIRED=true forbids to skip the test");
        }
        Assumptions.assumeTrue(there, "Node.js and npm are not on the PATH (Debian: nodejs, npm)");
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void install(Path source, Path folder) {
        Path installed = folder.resolve("node_modules/.package-lock.json");
        try (Stream<Path> sources = Files.walk(source)) {
            Files.createDirectories(folder);
            if (!isInstalled(source, folder, installed)) {
                Files.deleteIfExists(installed);
            }
            for (Path file :
                    sources.filter(Files::isRegularFile).filter(Node::isOurs).toList()) {
                Path copy = folder.resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new AssertionError("the scripts could not be put into " + folder, e);
        }
        if (!Files.exists(installed)) {
            command(folder, List.of("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"));
        }
    }

    private static boolean isOurs(Path file) {
        return !file.toString().contains("node_modules");
    }

    /** Whether all of the packages are there, as they are locked today; npm writes its own lock file last. */
    private static boolean isInstalled(Path source, Path folder, Path installed) throws IOException {
        Path locked = folder.resolve(LOCK);
        return Files.exists(installed) && Files.exists(locked) && Files.mismatch(source.resolve(LOCK), locked) < 0;
    }

    private static List<String> command(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed:\n" + printed);
            }
            return printed.lines().toList();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(String.join(" ", command) + " could not be run", e);
        }
    }
}
