package org.tergeu.bench.recording;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.workload.Workload;

/** A recording in a file, a line of JSON for each statement and for each question. */
public final class RecordingFile {

    private RecordingFile() {}

    public static void write(Recording recording, Path file) throws IOException {
        Map<Statement, Integer> numbers = new HashMap<>();
        try (Writer lines = Files.newBufferedWriter(file)) {
            for (Workload workload : recording.workloads()) {
                for (List<Call> question : recording.of(workload)) {
                    JsonArray calls = new JsonArray();
                    for (Call call : question) {
                        if (!numbers.containsKey(call.statement())) {
                            numbers.put(call.statement(), numbers.size());
                            lines.write(statement(call.statement()).encode() + "\n");
                        }
                        calls.add(new JsonArray()
                                .add(numbers.get(call.statement()))
                                .add(new JsonArray(call.parameters())));
                    }
                    lines.write(new JsonObject()
                                    .put("workload", workload.name())
                                    .put("calls", calls)
                                    .encode()
                            + "\n");
                }
            }
        }
    }

    /** By workload and question. */
    public static Map<Workload, List<List<Call>>> read(Path file) throws IOException {
        List<Statement> statements = new ArrayList<>();
        Map<Workload, List<List<Call>>> all = new EnumMap<>(Workload.class);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.lines().map(JsonObject::new).forEach(line -> {
                if (line.containsKey("sql")) {
                    statements.add(new Statement(Connections.valueOf(line.getString("over")), line.getString("sql")));
                } else {
                    all.computeIfAbsent(Workload.valueOf(line.getString("workload")), each -> new ArrayList<>())
                            .add(calls(line.getJsonArray("calls"), statements));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return all;
    }

    private static JsonObject statement(Statement statement) {
        return new JsonObject().put("over", statement.over().name()).put("sql", statement.sql());
    }

    private static List<Call> calls(JsonArray calls, List<Statement> statements) {
        List<Call> all = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            JsonArray call = calls.getJsonArray(i);
            List<String> parameters = new ArrayList<>();
            call.getJsonArray(1).forEach(value -> parameters.add((String) value));
            all.add(new Call(statements.get(call.getInteger(0)), parameters));
        }
        return List.copyOf(all);
    }
}
