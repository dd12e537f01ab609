package org.tergeu.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process holds in memory (proc(5), status: VmRSS, VmHWM), in megabytes.
 *
 * @param now when it was looked at
 * @param peak the most that it ever held
 */
public record Memory(long now, long peak) {

    /** @throws IllegalStateException when the process is gone */
    public static Memory of(long pid) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
            return new Memory(megabytes(lines, "VmRSS:"), megabytes(lines, "VmHWM:"));
        } catch (IOException e) {
            throw new IllegalStateException("Process " + pid + " is gone.", e);
        }
    }

    private static long megabytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }
}
