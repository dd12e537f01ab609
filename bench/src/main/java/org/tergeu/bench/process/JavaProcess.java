package org.tergeu.bench.process;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;

/** A server in a process of its own. */
public final class JavaProcess implements AutoCloseable {

    /** A million incidents of an older schema take minutes to migrate. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    public final int port;

    private JavaProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The service as it is shipped, with a heap of 256 MB and what other options say. */
    public static JavaProcess service(Path jar, BenchDatabase database, int port, List<String> options, Path log)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "-Xmx256m",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.datasource.reactive.url=" + database.url(),
                "-Dtergeu.reports.bundled=",
                // All requests are those of one client.
                "-Dtergeu.limits.rate.points=2000000000"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return start(command, port, log);
    }

    /** The route that does nothing but send a statement and pass its answer on. */
    public static JavaProcess bare(BenchDatabase database, int port, Path log) throws IOException {
        return start(
                List.of(
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.tergeu.bench.bare.BareServer",
                        database.url(),
                        String.valueOf(port)),
                port,
                log);
    }

    public long pid() {
        return process.pid();
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

    private static JavaProcess start(List<String> arguments, int port, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        File output = log.toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        JavaProcess started = new JavaProcess(process, port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        started.awaitPort(log);
        return started;
    }

    private void awaitPort(Path log) {
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
        throw new IllegalStateException("The server on port " + port + " did not start; " + log + " tells why.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
