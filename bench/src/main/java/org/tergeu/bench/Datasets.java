package org.tergeu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.tergeu.bench.data.Filling;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.JavaProcess;

/** The databases of all sizes, each made when it is first needed. */
record Datasets(BenchDatabase server, Path jar, Path logs) {

    private static final int PORT = 18_080;

    /** The database that holds so many incidents. */
    BenchDatabase of(long incidents) throws SQLException, IOException {
        String name = "tergeu_bench_" + incidents;
        BenchDatabase database = server.named(name);
        if (!database.holds(incidents)) {
            long start = System.nanoTime();
            System.out.println("Making " + incidents + " incidents up in " + name);
            server.execute("drop database " + name);
            database = server.named(name);
            migrate(database);
            new Filling(database).fill(incidents);
            System.out.printf("  made in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        }
        return database;
    }

    /** The service makes the schema, so that it is the one it asks. */
    private void migrate(BenchDatabase database) throws IOException {
        JavaProcess.service(jar, database, PORT, java.util.List.of(), logs.resolve("migration.log"))
                .close();
    }
}
