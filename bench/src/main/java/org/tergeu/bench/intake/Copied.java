package org.tergeu.bench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /** What is copied lies in files meanwhile: a million reports are gigabytes of claims. Only copying in is timed. */
    static CopyResult between(BenchDatabase from, BenchDatabase to) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("tergeu-copied");
        try {
            try (Connection source = from.connect()) {
                for (String table : TABLES) {
                    try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
                        source.unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyOut("copy " + table + " (" + columns(source, table) + ") to stdout", file);
                    }
                }
            }
            return copyIn(folder, to);
        } finally {
            for (String table : TABLES) {
                Files.deleteIfExists(folder.resolve(table));
            }
            Files.delete(folder);
        }
    }

    private static CopyResult copyIn(Path folder, BenchDatabase to) throws SQLException, IOException {
        try (Connection target = to.connect()) {
            target.setAutoCommit(false);
            long count = 0;
            long begun = System.nanoTime();
            for (String table : TABLES) {
                try (InputStream file = Files.newInputStream(folder.resolve(table))) {
                    count += target.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table + " (" + columns(target, table) + ") from stdin", file);
                }
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
