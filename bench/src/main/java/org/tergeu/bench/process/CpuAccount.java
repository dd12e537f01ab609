package org.tergeu.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.tergeu.bench.database.BenchDatabase;

/** CPU time as the kernel accounts for it (proc(5), stat: utime, stime, cutime, cstime), which other load on the machine does not enter. */
public final class CpuAccount {

    private static final Path PROC = Path.of("/proc");
    /** USER_HZ, which is 100 on every architecture that Linux has a PostgreSQL for. */
    private static final double TICKS = 100;
    // As counted behind the command's name: field 4 of proc(5) is the first.
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private CpuAccount() {}

    /** Seconds that a process has used so far. */
    public static double ofProcess(long pid) {
        String[] stat = stat(PROC.resolve(String.valueOf(pid)));
        return stat.length == 0 ? 0 : seconds(stat, USER, SYSTEM);
    }

    /** Seconds that a process has used with all its children, those that are gone included. */
    public static double ofFamily(long parent) {
        String[] before;
        String[] after;
        double children;
        // A child that goes while the others are counted would be counted twice, or never.
        do {
            before = stat(PROC.resolve(String.valueOf(parent)));
            children = ofChildren(parent);
            after = stat(PROC.resolve(String.valueOf(parent)));
        } while (seconds(before, CHILDREN_USER, CHILDREN_SYSTEM) != seconds(after, CHILDREN_USER, CHILDREN_SYSTEM));
        return children + seconds(after, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM);
    }

    private static double ofChildren(long parent) {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(path ->
                            Character.isDigit(path.getFileName().toString().charAt(0)))
                    .map(CpuAccount::stat)
                    .filter(stat -> stat.length > 0 && Long.parseLong(stat[PARENT]) == parent)
                    .mapToDouble(stat -> seconds(stat, USER, SYSTEM))
                    .sum();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process that all of a PostgreSQL's processes are children of; it must run on this machine. */
    public static long postmaster(BenchDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            row.next();
            String[] stat = stat(PROC.resolve(row.getString(1)));
            if (stat.length == 0) {
                throw new IllegalStateException(
                        "The database runs on another machine: its CPU time cannot be read here.");
            }
            return Long.parseLong(stat[PARENT]);
        }
    }

    /** Seconds that the compilers of a JVM have used so far. */
    public static double ofCompilers(long pid) {
        try (Stream<Path> threads = Files.list(PROC.resolve(pid + "/task"))) {
            return threads.filter(CpuAccount::isCompiler)
                    .map(CpuAccount::stat)
                    .filter(stat -> stat.length > 0)
                    .mapToDouble(stat -> seconds(stat, USER, SYSTEM))
                    .sum();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isCompiler(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
        } catch (IOException gone) {
            return false;
        }
    }

    /** Megabytes that a process holds in memory. */
    public static long residentMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(PROC.resolve(pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static double seconds(String[] stat, int... fields) {
        double ticks = 0;
        for (int field : fields) {
            ticks += Long.parseLong(stat[field]);
        }
        return ticks / TICKS;
    }

    private static String[] stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
