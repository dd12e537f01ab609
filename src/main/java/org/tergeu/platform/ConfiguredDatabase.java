package org.tergeu.platform;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** The database in use, which is the embedded one unless another is configured. */
@Singleton
class ConfiguredDatabase {

    private static final String URL = "quarkus.datasource.reactive.url";

    private final Config settings;
    private final Instance<EmbeddedServer> embedded;

    ConfiguredDatabase(Config settings, Instance<EmbeddedServer> embedded) {
        this.settings = settings;
        this.embedded = embedded;
    }

    /**
     * Starts the embedded one where that is in use.
     *
     * @throws DatabaseUnusable it cannot start
     */
    void start() {
        if (EmbeddedDatabaseSource.NAME.equals(settings.getConfigValue(URL).getSourceName())) {
            if (embedded.isUnsatisfied()) {
                throw new NoEmbeddedDatabase("a native executable");
            }
            embedded.get().start();
        }
    }

    /** The address without what is secret. */
    @Override
    public String toString() {
        return settings.getValue(URL, String.class)
                .replaceAll("//[^/@]*@", "//")
                .replaceAll("\\?[^,]*", "");
    }
}
