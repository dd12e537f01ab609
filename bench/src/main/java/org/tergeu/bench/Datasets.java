package org.tergeu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.tergeu.bench.data.DatasetVersion;
import org.tergeu.bench.data.Filling;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.process.ServerProcess;

/** The databases of all sizes, each made when it is first needed, and again when it would be made otherwise now. */
record Datasets(BenchDatabase server, Path jar, Runtimes runtimes, Path logs) {

    /** The database that holds so many incidents. */
    BenchDatabase of(long incidents) throws SQLException, IOException {
        String name = "tergeu_bench_" + incidents;
        String version = DatasetVersion.of(jar);
        BenchDatabase database = server.named(name);
        if (!version.equals(database.note())) {
            long start = System.nanoTime();
            System.out.println("Making " + incidents + " incidents up in " + name);
            server.execute("drop database " + name);
            database = server.named(name);
            migrate(database);
            new Filling(database).fill(incidents);
            // Last of all, so that a filling that was broken off is not taken for a whole one.
            database.note(version);
            System.out.printf("  made in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        }
        return database;
    }

    /** The service makes the schema, so that it is the one it asks. */
    private void migrate(BenchDatabase database) throws IOException {
        ServerProcess.service(runtimes, jar, database, logs.resolve("migration.log"))
                .close();
    }
}
