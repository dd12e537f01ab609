package org.tergeu.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.Listing;
import org.tergeu.graphql.Ordering;
import org.tergeu.naming.Names;
import org.tergeu.platform.Reads;
import org.tergeu.platform.Row;
import org.tergeu.platform.Sql;

/** Where people are kept. */
@Singleton
class PersonRepository implements PanacheRepositoryBase<PersonEntity, Long> {

    private static final String COLUMNS = "p.id, p.key, p.position, " + Names.column("p");

    private static final Ordering BY_NAME = new Ordering("NAME", false, "p.name", "text", List.of("p.id"), "bigint");

    private final Reads reads;

    PersonRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Person>> loadByIds(List<Long> ids) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from person p where p.id = any(?)", (Object) ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                PersonRepository::read);
    }

    Uni<Map<String, Person>> loadByKeys(List<String> keys) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from person p where p.key = any(?)", (Object)
                        keys.toArray(String[]::new)),
                row -> row.getString("key"),
                PersonRepository::read);
    }

    Listing<Person> list(@Nullable PersonFilter filter) {
        Sql where = filter == null ? Sql.of("true") : filter.condition("p");
        return new Listing<>(
                COLUMNS, "person p", where, BY_NAME, List.of("people", String.valueOf(filter)), PersonRepository::read);
    }

    private static Person read(Row row) {
        return new Person(row.getLong("id"), row.getString("key"), row.getString("position"), Names.read(row));
    }
}
