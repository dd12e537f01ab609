package org.tergeu.platform.database;

/** No database is configured, and none is embedded that could take its place. */
final class NoEmbeddedDatabase extends DatabaseUnusable {

    /** @param where it is missing */
    NoEmbeddedDatabase(String where) {
        super(
                "No database is configured, and the binaries of the embedded PostgreSQL are missing in " + where
                        + ". Set quarkus.datasource.reactive.url (QUARKUS_DATASOURCE_REACTIVE_URL), such as postgresql://db:5432/tergeu, or use"
                        + " a package that has them (./mvnw package on this platform, or with -Dembedded=all for every platform).");
    }
}
