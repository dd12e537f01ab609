package org.tergeu.bench.report;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.load.Workload;

/** Results in files: numbers for programs, a table and a drawing for people. */
public record Archive(Path folder) {

    /** Writes all three. */
    public void write(Results results, Results smallest) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(results.incidents(), "json"), json(results).encodePrettily() + "\n");
        Files.writeString(file(results.incidents(), "md"), Markdown.of(results, smallest));
        Files.writeString(file(results.incidents(), "svg"), Drawing.of(results, smallest));
    }

    /** What was written of that size before; null when nothing was. */
    public Results read(long incidents) throws IOException {
        Path file = file(incidents, "json");
        if (!Files.exists(file)) {
            return null;
        }
        JsonObject json = new JsonObject(Files.readString(file));
        Results results = Results.of(incidents, json.getInteger("connections"), json.getString("about"));
        JsonObject byWorkload = json.getJsonObject("workloads");
        for (String workload : byWorkload.fieldNames()) {
            JsonObject contestants = byWorkload.getJsonObject(workload);
            for (String name : contestants.fieldNames()) {
                results.add(Workload.valueOf(workload), name, measured(contestants.getJsonObject(name)));
            }
        }
        return results;
    }

    private Path file(long incidents, String kind) {
        return folder.resolve(incidents + "." + kind);
    }

    private static JsonObject json(Results results) {
        JsonObject workloads = new JsonObject();
        for (Map.Entry<Workload, Map<String, Measured>> entry :
                results.byWorkload().entrySet()) {
            JsonObject contestants = new JsonObject();
            entry.getValue().forEach((name, measured) -> contestants.put(name, json(measured)));
            workloads.put(entry.getKey().name(), contestants);
        }
        JsonObject crowded = new JsonObject();
        results.crowded().forEach((workload, measured) -> crowded.put(workload.name(), json(measured)));
        return new JsonObject()
                .put("incidents", results.incidents())
                .put("connections", results.connections())
                .put("about", results.about())
                .put("residentMegabytes", results.residentMegabytes())
                .put("workloads", workloads)
                .put("crowded", crowded);
    }

    private static JsonObject json(Measured m) {
        return new JsonObject()
                .put("requests", m.requests())
                .put("errors", m.errors())
                .put("seconds", m.seconds())
                .put("p50Milliseconds", m.latency50())
                .put("p99Milliseconds", m.latency99())
                .put("serverCpuSeconds", m.serverCpu())
                .put("databaseCpuSeconds", m.databaseCpu());
    }

    private static Measured measured(JsonObject json) {
        return new Measured(
                json.getLong("requests"),
                json.getLong("errors"),
                json.getDouble("seconds"),
                json.getDouble("p50Milliseconds"),
                json.getDouble("p99Milliseconds"),
                json.getDouble("serverCpuSeconds"),
                json.getDouble("databaseCpuSeconds"));
    }
}
