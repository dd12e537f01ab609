package org.tergeu.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A container of an image, run by podman as an operator would have it run: on a file system that nobody can write, without any
 * capability, on the network of the machine.
 */
public record Container(String id) implements AutoCloseable {

    private static final List<String> PODMAN = List.of("podman", "--cgroup-manager", "cgroupfs", "--runtime", "runc");
    private static final List<String> STRICT = List.of(
            "--network",
            "host",
            "--read-only",
            "--read-only-tmpfs=false",
            "--tmpfs",
            "/tmp:mode=1777,size=32m",
            "--cap-drop",
            "all",
            "--security-opt",
            "no-new-privileges",
            "--no-healthcheck",
            // Podman asks for more than a machine without systemd allows.
            "--ulimit",
            "nofile=20000:20000",
            "--ulimit",
            "nproc=1024:1024");
    private static final int MINUTES = 2;

    /** What a command printed, on both of its outputs, and its exit code. */
    public record Output(int code, String text) {}

    /** Starts the image with these environment variables. */
    public static Container start(String image, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of("run", "--detach"));
        command.addAll(STRICT);
        environment.forEach((name, value) -> command.addAll(List.of("--env", name + "=" + value)));
        command.add(image);
        Output output = podman(command);
        if (output.code() != 0) {
            throw new AssertionError("the image does not start: " + output.text());
        }
        return new Container(output.text().strip());
    }

    /** What podman knows of an image or a container, by a Go template. */
    public static String inspect(String of, String template) {
        return podman(List.of("inspect", "--format", template, of)).text().strip();
    }

    /** Runs a command in it, with these environment variables besides its own. */
    public Output execute(Map<String, String> environment, String... command) {
        List<String> all = new ArrayList<>(List.of("exec"));
        environment.forEach((name, value) -> all.addAll(List.of("--env", name + "=" + value)));
        all.add(id);
        all.addAll(List.of(command));
        return podman(all);
    }

    public String log() {
        return podman(List.of("logs", id)).text();
    }

    public boolean isRunning() {
        return inspect(id, "{{.State.Running}}").equals("true");
    }

    /** Asks it to stop, and kills it when it has not within these seconds: the exit code says which. */
    public int stop(int seconds) {
        podman(List.of("stop", "--time", String.valueOf(seconds), id));
        return exitCode();
    }

    public int exitCode() {
        return Integer.parseInt(inspect(id, "{{.State.ExitCode}}"));
    }

    @Override
    public void close() {
        podman(List.of("rm", "--force", id));
    }

    private static Output podman(List<String> arguments) {
        List<String> command = new ArrayList<>(PODMAN);
        command.addAll(arguments);
        try {
            Path printed = Files.createTempFile("podman", ".txt");
            try {
                // To a file: what the container itself inherits would keep a pipe open.
                Process process = new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(printed.toFile()))
                        .redirectError(errors(arguments, printed))
                        .start();
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " does not end");
                }
                return new Output(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
            } finally {
                Files.delete(printed);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(command + " could not be run", e);
        }
    }

    /** Podman warns of health checks that it cannot time without systemd; what a command in a container says of errors counts. */
    private static ProcessBuilder.Redirect errors(List<String> arguments, Path printed) {
        return List.of("exec", "logs").contains(arguments.get(0))
                ? ProcessBuilder.Redirect.appendTo(printed.toFile())
                : ProcessBuilder.Redirect.INHERIT;
    }
}
