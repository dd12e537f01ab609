package org.tergeu.bench.check;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tergeu.bench.load.Workload;

/**
 * What one request costs.
 *
 * @param statements sent to the database
 * @param bytes of the answer
 * @param allocated bytes that the service's threads allocated
 * @param cpu of service and database, as a multiple of what the bare route and the database take: machines differ, this less
 */
record Price(double statements, double bytes, double allocated, double cpu) {

    private static final double TOLERATED = 1.1;

    JsonObject json() {
        return new JsonObject()
                .put("statements", rounded(statements, 100))
                .put("bytes", rounded(bytes, 1))
                .put("allocatedBytes", rounded(allocated, 1))
                .put("cpuOfBareRoute", rounded(cpu, 100));
    }

    static Price of(JsonObject json) {
        return new Price(
                json.getDouble("statements"),
                json.getDouble("bytes"),
                json.getDouble("allocatedBytes"),
                json.getDouble("cpuOfBareRoute"));
    }

    boolean isDearer(Price before) {
        return cpu > TOLERATED * before.cpu;
    }

    /** What has got dearer by more than a tenth. */
    List<String> worse(Workload workload, Price before) {
        List<String> worse = new ArrayList<>();
        compare(worse, workload + " statements", before.statements, statements);
        compare(worse, workload + " bytes of the answer", before.bytes, bytes);
        compare(worse, workload + " bytes allocated", before.allocated, allocated);
        compare(worse, workload + " CPU time as a multiple of the bare route's", before.cpu, cpu);
        return worse;
    }

    private static void compare(List<String> worse, String what, double before, double now) {
        if (now > TOLERATED * before) {
            worse.add(String.format(
                    Locale.ROOT, "%s: %.2f, was %.2f (%+.0f%%)", what, now, before, 100 * (now / before - 1)));
        }
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
