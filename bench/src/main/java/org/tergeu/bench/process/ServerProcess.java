package org.tergeu.bench.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;

/** A server in a process of its own, which ends with this JVM. */
public final class ServerProcess implements AutoCloseable {

    /** A million incidents of an older schema take minutes to migrate. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 100;

    private final String name;
    private final Process process;
    private final Path log;
    private final int port;

    private ServerProcess(String name, Process process, Path log, int port) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** The service as it is shipped. */
    public static ServerProcess service(Runtimes runtimes, Path jar, BenchDatabase database, Path log)
            throws IOException {
        return service(runtimes, jar, database, List.of(), log);
    }

    /** The service with other settings. */
    public static ServerProcess service(
            Runtimes runtimes, Path jar, BenchDatabase database, List<String> settings, Path log) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("-Dquarkus.datasource.reactive.url=" + database.url(), "-Dtergeu.reports.bundled="));
        all.addAll(settings);
        return service(runtimes, jar, all, freePort(), log);
    }

    /** The same with other settings, at a port. */
    public static ServerProcess service(Runtimes runtimes, Path jar, List<String> settings, int port, Path log)
            throws IOException {
        return service(runtimes, jar, settings, Map.of(), port, log);
    }

    /** The same in an environment with more variables. */
    public static ServerProcess service(
            Runtimes runtimes, Path jar, List<String> settings, Map<String, String> environment, int port, Path log)
            throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0",
                "-Dquarkus.http.host=localhost",
                // All requests are those of one client.
                "-Dtergeu.limits.rate.points=2000000000"));
        all.addAll(settings);
        return started("service", runtimes.command(jar, all), environment, log, port);
    }

    /** A class of the bench, whose first argument is the port to listen on. */
    public static ServerProcess ofBench(String name, Runtimes runtimes, Class<?> main, List<String> arguments, Path log)
            throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(runtimes.jdk().java().toString());
        command.addAll(runtimes.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), String.valueOf(port)));
        command.addAll(arguments);
        return started(name, command, Map.of(), log, port);
    }

    /**
     * A port at which nobody listens. It is below those that systems take for outgoing connections: of these, one could be taken before
     * the server listens.
     */
    public static int freePort() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_768);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port found in " + ATTEMPTS + " attempts");
    }

    private static boolean isFree(int port) {
        try (ServerSocket listener = new ServerSocket(port)) {
            return listener.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    /** @throws IllegalStateException when it is gone */
    public void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The process of the " + name + " is gone; " + log + " says why.");
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ServerProcess started(
            String name, List<String> command, Map<String, String> environment, Path log, int port) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = Children.start(builder);
        ServerProcess started = new ServerProcess(name, process, log, port);
        started.awaitPort();
        return started;
    }

    private void awaitPort() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("localhost", port), 200);
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        close();
        throw new IllegalStateException("The " + name + " did not start; " + log + " says why.");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
