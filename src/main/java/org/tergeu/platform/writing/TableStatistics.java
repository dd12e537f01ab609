package org.tergeu.platform.writing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * PostgreSQL's statistics about tables, which its planner uses. It updates them by itself about a minute after a table has grown, which is too late
 * while thousands of reports are recorded: plans for an empty table read it whole for each row, and are kept until the statistics are updated.
 */
public final class TableStatistics {

    /**
     * Only our tables, since a user who is not a superuser gets a warning for each other one; by number, so that two servers do not wait for each
     * other.
     */
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
     * Updates the statistics of tables that have none, or have more than doubled since: in the current transaction where there is one, with its own rows.
     */
    public static Uni<Void> keepUp() {
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(GATHER).executeUpdate()))
                .replaceWithVoid();
    }
}
