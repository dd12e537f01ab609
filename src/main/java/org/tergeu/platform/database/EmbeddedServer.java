package org.tergeu.platform.database;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the embedded database when it is the one in use. A native executable has none, for it would have to unpack another program. */
@Singleton
@UnlessBuildProperty(name = "quarkus.native.enabled", stringValue = "true", enableIfMissing = true)
class EmbeddedServer {

    private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    private final Path folder;
    private final boolean keep;

    EmbeddedServer(
            @ConfigProperty(name = "tergeu.database.folder") Path folder,
            @ConfigProperty(name = "tergeu.database.keep") boolean keep) {
        this.folder = folder;
        this.keep = keep;
    }

    void start() {
        if (!isPackaged()) {
            throw new NoEmbeddedDatabase("this package");
        }
        EmbeddedDatabase.start(folder, keep);
    }

    private static boolean isPackaged() {
        try {
            Class.forName(LIBRARY, false, EmbeddedServer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException leftOut) {
            return false;
        }
    }
}
