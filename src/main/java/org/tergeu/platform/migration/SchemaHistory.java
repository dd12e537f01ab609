package org.tergeu.platform.migration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.platform.migration.Migrations.Applied;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** What the database says of its schema. It is asked over the connections of questions: JDBC and Flyway take longer to start than it to answer. */
@Singleton
class SchemaHistory {

    private static final Sql EXISTS = Sql.of("select count(to_regclass('flyway_schema_history'))::int as count");
    private static final Sql APPLIED = Sql.of(
            "select cast(version as int) as version, description, checksum, success from flyway_schema_history order by installed_rank");
    private static final Sql OLDEST_SERVER = Sql.of("select schema_version from oldest_server");

    private final Reads reads;

    SchemaHistory(Reads reads) {
        this.reads = reads;
    }

    /** The migrations that were applied, in their order; none in a new database. */
    Uni<List<Applied>> applied() {
        return reads.count(EXISTS)
                .chain(tables -> tables == 0
                        ? Uni.createFrom().item(List.<Applied>of())
                        : reads.list(
                                APPLIED,
                                row -> new Applied(
                                        row.getIntOrNull("version"),
                                        row.getString("description"),
                                        row.getIntOrNull("checksum"),
                                        row.isTrue("success"))));
    }

    /** The version of the schema that a server has to bring, at least, to use this one. */
    Uni<Integer> oldestServer() {
        return reads.list(OLDEST_SERVER, row -> row.getInt("schema_version")).map(rows -> rows.get(0));
    }
}
