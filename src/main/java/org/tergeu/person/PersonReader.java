package org.tergeu.person;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.naming.Names;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Reads people. */
@Singleton
class PersonReader {

    private static final String COLUMNS = "p.id, p.key, p.position, " + Names.column("p");

    private static final Ordering BY_NAME = new Ordering("NAME", false, "p.name", "text", List.of("p.id"), "bigint");

    /** What was merged into another is found there alone; who only retracted reports name is not found. */
    private static final String STANDS = "p.merged_into_id is null and p.named";

    private static final String MERGED = " from person m join person p on p.id = m.merged_into_id where ";

    private final Reads reads;

    PersonReader(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Person>> loadByIds(List<Long> ids) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from person p where p.id = any(?) and " + STANDS, (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                PersonReader::read);
    }

    /** Those that stand, by the numbers of those that were merged into them. */
    Uni<Map<Long, Person>> loadByOldIds(List<Long> ids) {
        return reads.index(
                Sql.of("select m.id as old_id, " + COLUMNS + MERGED + "p.named and m.id = any(?)", (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("old_id"),
                PersonReader::read);
    }

    /** Those that stand, by the keys of those that were merged into them. */
    Uni<Map<String, Person>> loadByOldKeys(List<String> keys) {
        return reads.index(
                Sql.of("select m.key as old_key, " + COLUMNS + MERGED + "p.named and m.key = any(?)", (Object)
                        keys.toArray(String[]::new)),
                row -> row.getString("old_key"),
                PersonReader::read);
    }

    Uni<Map<String, Person>> loadByKeys(List<String> keys) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from person p where p.key = any(?) and " + STANDS, (Object)
                        keys.toArray(String[]::new)),
                row -> row.getString("key"),
                PersonReader::read);
    }

    Listing<Person> list(@Nullable PersonFilter filter) {
        Sql stands = Sql.of(STANDS);
        Sql where = filter == null ? stands : stands.append(" and ").append(filter.condition("p"));
        return new Listing<>(
                COLUMNS, "person p", where, BY_NAME, List.of("people", String.valueOf(filter)), PersonReader::read);
    }

    private static Person read(Row row) {
        return new Person(row.getLong("id"), row.getString("key"), row.getString("position"), Names.read(row));
    }
}
