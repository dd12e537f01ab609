package org.tergeu.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tergeu.bench.database.BenchDatabase;

/**
 * Fills a migrated, empty database with made-up reports, their claims, and the facts that follow from these.
 *
 * <p>Foreign keys and triggers rest while incidents come in; what they would have done is done, or checked, for all rows together.
 */
public final class Filling {

    /** What the triggers of the search vocabulary write, row by row otherwise. */
    private static final String SEARCH_WORDS = """
            insert into search_word (word)
            select found.word from (
                select unnest(tsvector_to_array(words)) collate "C" as word from place_name
                union select unnest(tsvector_to_array(words)) collate "C" from organization_name
                union select unnest(tsvector_to_array(words)) collate "C" from report
                union select unnest(tsvector_to_array(words)) collate "C" from incident
            ) found where length(found.word) > 2 and found.word !~ '[0-9]' order by found.word on conflict do nothing""";

    private static final String SEQUENCES = """
            select setval(pg_get_serial_sequence(t, c), greatest(m, 1)) from (values
                ('organization', 'id', (select max(id) from organization)), ('report', 'id', (select max(id) from report)),
                ('fact', 'id', (select max(id) from fact)), ('claim', 'id', (select max(id) from claim))) as s (t, c, m)""";

    private static final String FOREIGN_KEYS = """
            select format('select count(*) from %s c left join %s p on %s where %s and p.%I is null', k.conrelid::regclass, k.confrelid::regclass,
                string_agg(format('p.%I = c.%I', pa.attname, ca.attname), ' and '),
                string_agg(format('c.%I is not null', ca.attname), ' and '), min(pa.attname))
            from pg_constraint k
            cross join unnest(k.conkey, k.confkey) as pair (child, parent)
            join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = pair.child
            join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = pair.parent
            where k.contype = 'f' and k.connamespace = 'public'::regnamespace
            group by k.oid, k.conrelid, k.confrelid order by 1""";

    private final BenchDatabase database;

    public Filling(BenchDatabase database) {
        this.database = database;
    }

    /** Fills it up to that many incidents; the same for the same number, everywhere. */
    public void fill(long incidents) throws SQLException {
        Indexes indexes = new Indexes(database);
        step("places and organizations, indexes dropped");
        World world;
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            world = new WorldMaker(connection).write();
            connection.commit();
        }
        indexes.drop();
        step(incidents + " incidents");
        try (Tables tables = new Tables(database)) {
            IncidentMaker maker = new IncidentMaker(tables, world);
            for (long n : ArrivalOrder.of(incidents)) {
                maker.write(n);
            }
        }
        step("indexes");
        indexes.create();
        try (Connection connection = database.connect()) {
            step("search words");
            connection.createStatement().execute(SEARCH_WORDS);
            connection.createStatement().execute("select rebuild_search_postings()");
            connection.createStatement().execute(SEQUENCES);
            step("foreign keys");
            check(connection);
            // Planned without statistics, a rebuild of all would take for ever.
            step("vacuum, analyze");
            connection.createStatement().execute("vacuum (analyze)");
            step("seizure totals");
            connection.createStatement().execute("select rebuild_seizure_totals()");
            connection.createStatement().execute("vacuum (analyze) seizure_total, incident_region");
            connection
                    .createStatement()
                    .execute(
                            "update dataset set revision = (select count(*) from report), changed_at = now(), seeded = true");
            connection.createStatement().execute("checkpoint");
        }
    }

    private static void check(Connection connection) throws SQLException {
        List<String> checks = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(FOREIGN_KEYS)) {
            while (rows.next()) {
                checks.add(rows.getString(1));
            }
        }
        for (String check : checks) {
            try (ResultSet dangling = connection.createStatement().executeQuery(check)) {
                dangling.next();
                if (dangling.getLong(1) > 0) {
                    throw new IllegalStateException(dangling.getLong(1) + " rows refer to nothing: " + check);
                }
            }
        }
    }

    private static void step(String what) {
        System.out.printf("  %tT %s%n", System.currentTimeMillis(), what);
    }
}
