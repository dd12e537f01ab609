package org.tergeu.platform.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds a port at which a server can listen a moment later. */
public final class FreePort {

    /**
     * Systems use local ports from 32,768 (Linux) or 49,152 (IANA, RFC 6335) upwards for outgoing connections. A port that the system picks is one of
     * these, and an outgoing connection can take it before the server listens.
     */
    private static final int LOWEST = 20_000;

    private static final int END = 32_768;
    private static final int ATTEMPTS = 100;

    private FreePort() {}

    /**
     * A port at which nobody listens.
     *
     * @throws IOException when none is found
     */
    public static int find() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException(ATTEMPTS + " ports from " + LOWEST + " to " + (END - 1) + " are taken");
    }

    private static boolean isFree(int port) {
        try (ServerSocket listener = new ServerSocket(port)) {
            return listener.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
