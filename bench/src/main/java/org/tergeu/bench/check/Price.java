package org.tergeu.bench.check;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tergeu.bench.workload.Workload;

/**
 * What one request costs.
 *
 * @param statements sent to the database
 * @param blocks of 8 kB that these looked at, in memory or on disk
 * @param bytes of the answer
 * @param allocated bytes that the service's threads allocated
 * @param yardsticks CPU time of service and database, in multiples of what the {@link org.tergeu.bench.arena.Yardstick} takes
 */
record Price(double statements, double blocks, double bytes, double allocated, double yardsticks) {

    private static final double TOLERATED = 0.1;

    JsonObject json() {
        return new JsonObject()
                .put("statements", rounded(statements, 100))
                .put("blocks", rounded(blocks, 10))
                .put("bytes", rounded(bytes, 1))
                .put("allocatedBytes", rounded(allocated, 1))
                .put("cpuInYardsticks", rounded(yardsticks, 1000));
    }

    static Price of(JsonObject json) {
        return new Price(
                json.getDouble("statements"),
                json.getDouble("blocks"),
                json.getDouble("bytes"),
                json.getDouble("allocatedBytes"),
                json.getDouble("cpuInYardsticks"));
    }

    boolean takesMoreCpuThan(Price before) {
        return yardsticks > (1 + TOLERATED) * before.yardsticks;
    }

    Price withCpu(double inYardsticks) {
        return new Price(statements, blocks, bytes, allocated, inYardsticks);
    }

    /** What has got dearer by more than a tenth. */
    List<String> worse(Workload workload, Price before) {
        return changes(workload, before, 1);
    }

    /** What has got cheaper by more than a tenth. */
    List<String> better(Workload workload, Price before) {
        return changes(workload, before, -1);
    }

    private List<String> changes(Workload workload, Price before, int direction) {
        List<String> all = new ArrayList<>();
        compare(all, direction, workload + " statements", before.statements, statements);
        compare(all, direction, workload + " blocks", before.blocks, blocks);
        compare(all, direction, workload + " bytes of the answer", before.bytes, bytes);
        compare(all, direction, workload + " bytes allocated", before.allocated, allocated);
        compare(all, direction, workload + " CPU time in yardsticks", before.yardsticks, yardsticks);
        return all;
    }

    private static void compare(List<String> all, int direction, String what, double before, double now) {
        if (direction * (now - before) > TOLERATED * before) {
            all.add(String.format(
                    Locale.ROOT, "%s: %.2f, was %.2f (%+.0f%%)", what, now, before, 100 * (now / before - 1)));
        }
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
