package org.tergeu.bench.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of the bench's own, whose data stays between runs. */
public final class EmbeddedDatabase {

    private EmbeddedDatabase() {}

    /** Starts it; it stops with this JVM. */
    public static BenchDatabase start(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.toAbsolutePath())
                .setCleanDataDirectory(false)
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("max_connections", "200")
                // Durability is not what is measured, and data can be made again.
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                // Background work would be billed to whichever workload it falls into.
                .setServerConfig("autovacuum", "off")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        BenchDatabase database =
                new BenchDatabase("postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres");
        // Counting has its price; unlike what the command line says, this can be changed while the server runs.
        database.execute("alter system set pg_stat_statements.track = 'none'");
        database.execute("select pg_reload_conf()");
        return database;
    }
}
