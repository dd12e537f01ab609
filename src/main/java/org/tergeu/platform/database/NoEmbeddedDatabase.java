package org.tergeu.platform.database;

/** No database is configured, and there is no embedded one to use instead. */
final class NoEmbeddedDatabase extends DatabaseUnusable {

    /** @param where the package that lacks its binaries */
    NoEmbeddedDatabase(String where) {
        super(
                "No database is configured, and the binaries of the embedded PostgreSQL are missing in " + where
                        + ". Set quarkus.datasource.reactive.url (QUARKUS_DATASOURCE_REACTIVE_URL), such as postgresql://db:5432/tergeu, or use"
                        + " a package that has them (./mvnw package on this platform, or with -Dembedded=all for every platform).");
    }
}
