package org.tergeu.bench.check;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.load.Arena;
import org.tergeu.bench.load.Workload;

/** Compares what requests cost with what they cost when the baseline was written. */
public final class Check {

    private static final Path BASELINE = Path.of("bench/baseline.json");

    private final Pricing pricing;
    private final int rounds;

    public Check(
            Arena arena, BenchDatabase server, BenchDatabase database, int connections, int rounds, double seconds) {
        pricing = new Pricing(arena, server, database, connections, seconds);
        this.rounds = rounds;
    }

    /** Writes the baseline anew. */
    public void update(String about) throws Exception {
        JsonObject workloads = new JsonObject();
        for (Workload workload : Workload.values()) {
            workloads.put(
                    workload.name(),
                    pricing.counted(workload, pricing.cpu(workload, 2 * rounds)).json());
        }
        JsonObject baseline = new JsonObject().put("about", about).put("workloads", workloads);
        Files.writeString(BASELINE, baseline.encodePrettily() + "\n");
        System.out.println(baseline.encodePrettily());
    }

    /** What has got dearer by more than a tenth, each with its numbers. */
    public List<String> worse() throws Exception {
        Map<Workload, Price> baseline = baseline();
        List<String> worse = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            Price before = baseline.get(workload);
            Price now = pricing.counted(workload, pricing.cpu(workload, rounds));
            if (now.isDearer(before)) {
                // CPU time is noisy: it counts only when it is found again.
                now = pricing.counted(workload, Math.min(now.cpu(), pricing.cpu(workload, 2 * rounds)));
            }
            System.out.println("  " + workload + " " + now.json().encode());
            worse.addAll(now.worse(workload, before));
        }
        return worse;
    }

    private static Map<Workload, Price> baseline() throws IOException {
        JsonObject workloads = new JsonObject(Files.readString(BASELINE)).getJsonObject("workloads");
        Map<Workload, Price> prices = new EnumMap<>(Workload.class);
        for (String name : workloads.fieldNames()) {
            prices.put(Workload.valueOf(name), Price.of(workloads.getJsonObject(name)));
        }
        return prices;
    }
}
