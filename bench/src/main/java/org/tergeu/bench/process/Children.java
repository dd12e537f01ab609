package org.tergeu.bench.process;

import java.io.IOException;

/** Starts processes that end when this JVM does, whatever ends it short of a kill. What bench/start sets for PostgreSQL's allocator is not for them. */
public final class Children {

    private Children() {}

    public static Process start(ProcessBuilder builder) throws IOException {
        builder.environment().keySet().removeIf(variable -> variable.startsWith("MALLOC_"));
        Process process = builder.start();
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        process.onExit().thenRun(() -> forget(end));
        return process;
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException shuttingDown) {
            // It runs just now.
        }
    }
}
