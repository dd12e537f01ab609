package org.tergeu.bench.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.tergeu.bench.database.BenchDatabase;

/** The rows that reports have become, copied into another database with its indexes, foreign keys and triggers as they are. */
final class Copied {

    /** In an order that foreign keys allow. What triggers make of these is made by them. */
    private static final List<String> TABLES = List.of(
            "organization",
            "organization_name",
            "report",
            "definition",
            "fact",
            "claim",
            "mention",
            "incident",
            "incident_place",
            "participant",
            "seizure",
            "legal_outcome",
            "incident_region",
            "seizure_total");

    private Copied() {}

    /** How many rows were copied, and how long that took. */
    record CopyResult(long rows, double seconds) {}

    static CopyResult between(BenchDatabase from, BenchDatabase to) throws SQLException, IOException {
        Map<String, byte[]> rows = new LinkedHashMap<>();
        try (Connection source = from.connect()) {
            for (String table : TABLES) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                source.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table + " (" + columns(source, table) + ") to stdout", out);
                rows.put(table, out.toByteArray());
            }
        }
        try (Connection target = to.connect()) {
            target.setAutoCommit(false);
            long count = 0;
            long begun = System.nanoTime();
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                count += target.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.getKey() + " (" + columns(target, table.getKey()) + ") from stdin",
                                new ByteArrayInputStream(table.getValue()));
            }
            target.commit();
            return new CopyResult(count, (System.nanoTime() - begun) / 1e9);
        }
    }

    private static String columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select column_name from information_schema.columns where table_name = '" + table
                        + "' and table_schema = 'public' and is_generated = 'NEVER' order by column_name")) {
            while (rows.next()) {
                columns.add('"' + rows.getString(1) + '"');
            }
        }
        return String.join(", ", columns);
    }
}
