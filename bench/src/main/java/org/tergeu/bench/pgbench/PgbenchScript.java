package org.tergeu.bench.pgbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tergeu.bench.recording.Call;
import org.tergeu.bench.recording.Connections;

/**
 * Recorded statements of one workload and one kind of connection as a script. A run of it reads the values of some questions into
 * variables, by one cheap statement; then each question's statements, prepared, are sent at once, as a server would.
 *
 * @param key of its {@link Gate}
 * @param questions that one run of it asks, on the average; those without any statement over that kind of connection are asked, too
 */
record PgbenchScript(int key, Path file, double questions) {

    /** Each statement of a script is prepared by each client. */
    private static final int MOST_STATEMENTS = 40;

    private static final int MOST_QUESTIONS = 10;
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    /** Writes it; empty when no question has a statement of that kind. */
    static Optional<PgbenchScript> write(
            int key, Path folder, StoredValues stored, Connections kind, List<List<Call>> questions)
            throws IOException, SQLException {
        Map<List<String>, List<List<String>>> valuesByShape = new LinkedHashMap<>();
        long parts = 0;
        for (List<Call> question : questions) {
            List<Call> calls = question.stream()
                    .filter(call -> call.statement().over() == kind)
                    .toList();
            for (List<Call> part : parts(kind, calls)) {
                parts++;
                valuesByShape
                        .computeIfAbsent(part.stream().map(PgbenchScript::sql).toList(), shape -> new ArrayList<>())
                        .add(values(part));
            }
        }
        if (parts == 0) {
            return Optional.empty();
        }
        int statements = valuesByShape.keySet().stream().mapToInt(List::size).sum();
        int together = Math.max(1, Math.min(MOST_QUESTIONS, MOST_STATEMENTS / statements));
        int blocks = stored.add(key, together, List.copyOf(valuesByShape.values()));
        String script = script(stored.reading(key, blocks), together, List.copyOf(valuesByShape.keySet()));
        Path file = Files.writeString(folder.resolve("script-" + key + ".sql"), script);
        return Optional.of(new PgbenchScript(key, file, (double) together * questions.size() / parts));
    }

    /**
     * What goes out at once. Lists are planned for their values until PostgreSQL knows of each connection that one plan does as well, and
     * there are many ways to combine them: alone, each is executed as often as on a server's connections, or it would go on being planned.
     */
    private static List<List<Call>> parts(Connections kind, List<Call> calls) {
        if (calls.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case LISTS -> calls.stream().map(List::of).toList();
            case LOOKUPS -> List.of(calls);
        };
    }

    private static String script(String reading, int together, List<List<String>> shapes) {
        StringBuilder script = new StringBuilder(reading);
        for (int shape = 0; shape < shapes.size(); shape++) {
            script.append(shape == 0 ? "\\if" : "\\elif").append(" :shape = " + shape + "\n");
            int value = 1;
            for (int question = 0; question < together; question++) {
                script.append("\\startpipeline\n");
                for (String sql : shapes.get(shape)) {
                    int first = value;
                    script.append(PARAMETER
                                    .matcher(sql)
                                    .replaceAll(number -> ":v" + (first + Integer.parseInt(number.group(1)) - 1)))
                            .append(";\n");
                    value += parameters(sql);
                }
                script.append("\\endpipeline\n");
            }
        }
        return script.append("\\endif\n").toString();
    }

    private static String sql(Call call) {
        String sql = call.statement().sql();
        if (call.parameters().contains(null)) {
            throw new IllegalStateException("pgbench has no variable that is NULL, as a value of this is: " + sql);
        }
        return sql;
    }

    private static int parameters(String sql) {
        return PARAMETER
                .matcher(sql)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
    }

    private static List<String> values(List<Call> calls) {
        return calls.stream().flatMap(call -> call.parameters().stream()).toList();
    }
}
