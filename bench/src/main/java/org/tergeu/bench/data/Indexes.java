package org.tergeu.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.tergeu.bench.database.BenchDatabase;

/**
 * Takes the indexes of the filled tables away and makes the same ones again: made once of all rows, they take a fraction of the time.
 * Those that a constraint stands on stay.
 */
final class Indexes {

    private static final String DEFINITIONS = """
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = 'public' and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
            and t.relname in ('fact', 'claim', 'report', 'mention', 'incident', 'incident_place', 'participant', 'seizure', 'legal_outcome')
            order by pg_table_size(i.indrelid) desc, 1""";

    private static final int SIDE_BY_SIDE = 2;

    private final BenchDatabase database;
    private final List<String> definitions = new ArrayList<>();

    Indexes(BenchDatabase database) {
        this.database = database;
    }

    void drop() throws SQLException {
        try (Connection connection = database.connect()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = connection.createStatement().executeQuery(DEFINITIONS)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
            connection.createStatement().execute("drop index " + String.join(", ", names));
        }
    }

    void create() {
        ConcurrentLinkedQueue<String> left = new ConcurrentLinkedQueue<>(definitions);
        IntStream.range(0, SIDE_BY_SIDE).parallel().forEach(worker -> createEach(left));
    }

    private void createEach(ConcurrentLinkedQueue<String> left) {
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("set maintenance_work_mem = '512MB'");
            for (String definition = left.poll(); definition != null; definition = left.poll()) {
                connection.createStatement().execute(definition);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
