package org.tergeu.bench.report;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.workload.Workload;

/** Results in files: numbers for programs, a table and a drawing for people. */
public record Archive(Path folder) {

    /** Writes all three. */
    public void write(Targets targets) throws IOException {
        Results results = targets.results();
        Files.createDirectories(folder);
        Files.writeString(file(results.incidents(), "json"), json(results).encodePrettily() + "\n");
        Files.writeString(file(results.incidents(), "md"), Markdown.of(targets));
        Files.writeString(file(results.incidents(), "svg"), Drawing.of(targets));
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
                .put("residentMegabytes", results.memory().get("service").now())
                .put("peakMegabytes", results.memory().get("service").peak())
                .put("workloads", workloads)
                .put("crowded", crowded);
    }

    private static JsonObject json(Measured m) {
        JsonObject json = new JsonObject()
                .put("requests", m.requests())
                .put("errors", m.errors())
                .put("seconds", m.seconds());
        putKnown(json, "p50Milliseconds", m.latency50());
        putKnown(json, "p99Milliseconds", m.latency99());
        putKnown(json, "serverCpuSeconds", m.serverCpu());
        return json.put("databaseCpuSeconds", m.databaseCpu());
    }

    private static void putKnown(JsonObject json, String name, double value) {
        if (!Double.isNaN(value)) {
            json.put(name, value);
        }
    }
}
