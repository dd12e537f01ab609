package org.tergeu.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where the embedded database is reached. It is decided before the server starts, so that whatever reads the settings starts nothing. */
final class EmbeddedAddress {

    /** System properties outlive the class loaders that development mode makes anew at each reload. */
    private static final String PORT = "tergeu.embedded-database.port";

    private EmbeddedAddress() {}

    /** The address of the folder's server, as both clients read it; the server trusts local connections and knows one user. */
    static String of(Path folder) {
        return "postgresql://localhost:" + port(folder) + "/postgres?user=postgres";
    }

    /** The port of the folder's server: any that is free when it is first asked for, and the same in this JVM from then on. */
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
