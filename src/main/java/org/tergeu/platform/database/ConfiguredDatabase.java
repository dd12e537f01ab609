package org.tergeu.platform.database;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** The database in use: the embedded one unless another is configured. */
@Singleton
public class ConfiguredDatabase {

    static final String URL = "quarkus.datasource.reactive.url";

    private final Config settings;
    private final Instance<EmbeddedServer> embedded;

    ConfiguredDatabase(Config settings, Instance<EmbeddedServer> embedded) {
        this.settings = settings;
        this.embedded = embedded;
    }

    /**
     * Starts the embedded database where that is in use.
     *
     * @throws DatabaseUnusable it cannot start
     */
    public void start() {
        if (EmbeddedDatabaseSource.NAME.equals(settings.getConfigValue(URL).getSourceName())) {
            if (embedded.isUnsatisfied()) {
                throw new NoEmbeddedDatabase("a native executable");
            }
            embedded.get().start();
        }
    }

    /** The address without secrets. */
    @Override
    public String toString() {
        return withoutSecrets(URL);
    }

    private String withoutSecrets(String setting) {
        return settings.getValue(setting, String.class)
                .replaceAll("//[^/@]*@", "//")
                .replaceAll("\\?[^,]*", "");
    }

    /** The failure of a migration. If migrations have an address of their own, it names that with its setting. */
    public DatabaseUnusable cannotBeMigrated(Throwable e) {
        boolean own = !MigrationAddress.NAME.equals(
                settings.getConfigValue(MigrationAddress.URL).getSourceName());
        return own
                ? DatabaseUnusable.because(
                        withoutSecrets(MigrationAddress.URL), e, MigrationAddress.URL + ", which migrations use")
                : cannotBeUsed(e);
    }

    /** The failure of a start on a database that cannot be used. */
    public DatabaseUnusable cannotBeUsed(Throwable e) {
        return DatabaseUnusable.because(toString(), e, URL);
    }
}
