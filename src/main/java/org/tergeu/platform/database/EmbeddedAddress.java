package org.tergeu.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The address of the embedded database. It is chosen before the server starts, so that reading the settings starts nothing. */
final class EmbeddedAddress {

    /** System properties outlive the class loaders that development mode makes anew at each reload. */
    private static final String PORT = "tergeu.embedded-database.port";

    private EmbeddedAddress() {}

    /** The address of the folder's server in the form that both clients read. The server trusts local connections and has one user. */
    static String of(Path folder) {
        return "postgresql://localhost:" + port(folder) + "/postgres?user=postgres";
    }

    /** The port of the folder's server: a free one at the first call, and the same in this JVM from then on. */
    static synchronized int port(Path folder) {
        String property = PORT + ":" + folder.toAbsolutePath().normalize();
        Integer known = Integer.getInteger(property);
        if (known != null) {
            return known;
        }
        try {
            int port = FreePort.find();
            System.setProperty(property, String.valueOf(port));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free for the embedded database", e);
        }
    }
}
