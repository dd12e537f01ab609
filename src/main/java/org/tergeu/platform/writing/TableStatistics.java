package org.tergeu.platform.writing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * What PostgreSQL knows of its tables for planning. It gathers that by itself about a minute after a table has grown, which is too late while
 * thousands of reports go in: plans that were made for an empty table read it whole for each row, and are kept until statistics are gathered.
 */
public final class TableStatistics {

    /** Only our tables: a user who is not a superuser is warned of each other one; by number, so that two servers do not wait for each other. */
    private static final String GATHER = """
            do $$
            declare
                grown regclass;
            begin
                for grown in
                    select c.oid from pg_class c
                    where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and pg_has_role(c.relowner, 'USAGE')
                    and (c.reltuples < 0 or pg_relation_size(c.oid) > 2.0 * c.relpages * cast(current_setting('block_size') as int))
                    order by c.oid
                loop
                    execute format('analyze %s', grown);
                end loop;
            end
            $$""";

    private TableStatistics() {}

    /**
     * Gathers statistics of the tables that have none, or have grown to more than twice their size since: in the current transaction where there is one, whose
     * own rows count.
     */
    public static Uni<Void> keepUp() {
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(GATHER).executeUpdate()))
                .replaceWithVoid();
    }
}
