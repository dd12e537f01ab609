package org.tergeu.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * CPU time as the kernel accounts for it (proc(5), stat: utime, stime, cutime, cstime), which other load on the machine does not enter.
 *
 * <p>A process that is gone has no account: what asks for it fails with an {@link IllegalStateException}.
 */
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
        return seconds(living(pid), USER, SYSTEM);
    }

    /** Seconds that a process has used with all its children, those that are gone included. */
    public static double ofFamily(long parent) {
        String[] before;
        String[] after;
        double children;
        // A child that goes while the others are counted would be counted twice, or never.
        do {
            before = living(parent);
            children = ofChildren(parent);
            after = living(parent);
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
        return name(thread).matches("C[12] Compiler.*");
    }

    /** What a process is called; nothing when it is gone. */
    static String command(long pid) {
        return name(PROC.resolve(String.valueOf(pid)));
    }

    /** Whether a process is another's child. */
    static boolean isChild(long pid, long parent) {
        String[] stat = stat(PROC.resolve(String.valueOf(pid)));
        return stat.length > 0 && Long.parseLong(stat[PARENT]) == parent;
    }

    private static String name(Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String[] living(long pid) {
        String[] stat = stat(PROC.resolve(String.valueOf(pid)));
        if (stat.length == 0) {
            throw new IllegalStateException("Process " + pid + " is gone.");
        }
        return stat;
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
