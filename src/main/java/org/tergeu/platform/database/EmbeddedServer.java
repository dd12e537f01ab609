package org.tergeu.platform.database;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.inject.Singleton;

/** Starts the embedded database where it is in use. A native executable has none, since it would have to unpack another program. */
@Singleton
@UnlessBuildProperty(name = "quarkus.native.enabled", stringValue = "true", enableIfMissing = true)
class EmbeddedServer {

    private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    private final DatabaseSettings settings;

    EmbeddedServer(DatabaseSettings settings) {
        this.settings = settings;
    }

    void start() {
        if (!isPackaged()) {
            throw new NoEmbeddedDatabase("this package");
        }
        EmbeddedDatabase.start(settings.folder(), settings.keep());
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
