package org.tergeu.platform.migration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.platform.database.ConfiguredDatabase;
import org.tergeu.platform.database.DatabaseUnusable;
import org.tergeu.platform.migration.Migrations.Applied;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/**
 * The history of the database's schema. It is read over the connections for reading, since JDBC and Flyway take longer to start than the database
 * takes to answer.
 */
@Singleton
class SchemaHistory {

    private static final String UTF8 = "UTF8";

    /** In one statement: a role may have so few connections that a second one would take that of the migration. */
    private static final Sql EXISTS = Sql.of("select to_regclass('flyway_schema_history') is not null as found,"
            + " pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()");

    private static final Sql APPLIED = Sql.of(
            "select cast(version as int) as version, description, checksum, success from flyway_schema_history order by installed_rank");
    private static final Sql OLDEST_SERVER = Sql.of("select schema_version from oldest_server");

    private final Reads reads;
    private final ConfiguredDatabase database;

    SchemaHistory(Reads reads, ConfiguredDatabase database) {
        this.reads = reads;
        this.database = database;
    }

    /**
     * The applied migrations, in their order; none in a new database. Fails with {@link DatabaseUnusable} in a database with an encoding other than
     * UTF8, where a migration would fail midway.
     */
    Uni<List<Applied>> applied() {
        return reads.list(EXISTS, row -> isThere(row.isTrue("found"), row.getString("encoding")))
                .chain(found -> !found.get(0)
                        ? Uni.createFrom().item(List.<Applied>of())
                        : reads.list(
                                APPLIED,
                                row -> new Applied(
                                        row.getIntOrNull("version"),
                                        row.getString("description"),
                                        row.getIntOrNull("checksum"),
                                        row.isTrue("success"))));
    }

    private boolean isThere(boolean found, String encoding) {
        if (!encoding.equals(UTF8)) {
            throw new DatabaseUnusable(String.format(
                    "The database %s has the encoding %s; UTF8 is required, and the encoding of an existing database cannot be changed. Create another one"
                            + " (createdb -T template0 -E UTF8 NAME) and name it in quarkus.datasource.reactive.url. Nothing was migrated.",
                    database, encoding));
        }
        return found;
    }

    /** The oldest schema version of a server that can use this schema. */
    Uni<Integer> oldestServer() {
        return reads.list(OLDEST_SERVER, row -> row.getInt("schema_version")).map(rows -> rows.get(0));
    }
}
