package org.tergeu.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.tergeu.bench.database.BenchDatabase;

/**
 * The process that all of a PostgreSQL's processes are children of.
 *
 * @param pid its number on this machine
 */
public record Postmaster(long pid) {

    /** Bytes; above it the allocator gives memory back. glibc takes 128 KiB unless set, see mallopt(3). */
    private static final String THRESHOLD = "MALLOC_TRIM_THRESHOLD_";

    private static final long GLIBC_DEFAULT = 128 << 10;

    /** @throws Refused when it does not run beside this JVM: another process of this machine may have the same number then */
    public static Postmaster of(BenchDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select pg_backend_pid(), split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::bigint")) {
            row.next();
            long backend = row.getLong(1);
            long postmaster = row.getLong(2);
            boolean beside = CpuAccount.isChild(backend, postmaster)
                    && CpuAccount.command(backend).equals("postgres")
                    && CpuAccount.command(postmaster).equals("postgres");
            if (!beside) {
                throw new Refused("The database runs on another machine or in a container: its CPU time cannot be read"
                        + " here. Give the address of one that does not, or none.");
            }
            return new Postmaster(postmaster);
        }
    }

    /** Whether its processes keep memory from one statement to the next, as tables say it. */
    public String memory() {
        try {
            String environment =
                    Files.readString(Path.of("/proc", String.valueOf(pid), "environ"), StandardCharsets.ISO_8859_1);
            return Stream.of(environment.split("\0"))
                            .filter(variable -> variable.matches(THRESHOLD + "=\\d+"))
                            .map(variable -> variable.substring(THRESHOLD.length() + 1))
                            .anyMatch(bytes -> Long.parseLong(bytes) > GLIBC_DEFAULT)
                    ? "memory kept between statements"
                    : "memory given back between statements";
        } catch (IOException ofAnotherUser) {
            return "an allocator of unknown settings";
        }
    }
}
