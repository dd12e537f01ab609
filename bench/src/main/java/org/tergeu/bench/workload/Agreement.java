package org.tergeu.bench.workload;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.bench.database.BenchDatabase;

/** Whether the service's answers are those of hand-written statements, value by value. */
public final class Agreement {

    private static final int COMPARED = 25;

    private final UnaryOperator<Buffer> service;
    private final BenchDatabase database;
    private final FoundWords words;

    public Agreement(UnaryOperator<Buffer> service, BenchDatabase database) {
        this.service = service;
        this.database = database;
        words = new FoundWords(database);
    }

    /** The first difference among some questions from all parts of the list; empty when there is none. */
    public Optional<String> difference(Workload workload, List<Question> questions) throws SQLException {
        int step = Math.max(1, questions.size() / COMPARED);
        for (int i = 0; i < questions.size(); i += step) {
            Question question = questions.get(i);
            Optional<String> difference = difference(workload, question);
            if (difference.isPresent()) {
                return Optional.of(
                        workload + " answers " + question.request() + " otherwise than it should\n" + difference.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> difference(Workload workload, Question question) throws SQLException {
        JsonObject answer = service.apply(question.request()).toJsonObject();
        if (answer.getJsonObject("data") == null) {
            return Optional.of("  answer: " + answer.encode());
        }
        Object served = answer.getJsonObject("data").getValue(workload.field);
        String reference = database.value(question.statement(workload.reference()));
        return switch (workload) {
            case W1, W2, W4 -> compared(canonical(served, false), canonical(value(reference), false));
            // Groups come in no order that was promised.
            case W3 -> compared(canonical(served, true), canonical(value(reference), true));
            case W5 -> search(question, ((JsonObject) served).getJsonArray("nodes"), new JsonObject(reference));
        };
    }

    /** Of a search the best hit, where there is one by name, and that every hit has the words. */
    private Optional<String> search(Question question, JsonArray hits, JsonObject reference) throws SQLException {
        if (!question.certain()) {
            return words.missing(question, hits.isEmpty() ? hits : new JsonArray(List.of(hits.getValue(0))));
        }
        JsonArray expected = reference.getJsonArray("nodes");
        if (expected != null && hits.isEmpty()) {
            return Optional.of("  answer:    nothing\n  reference: " + expected.encode());
        }
        Optional<String> best = expected == null
                ? Optional.empty()
                : compared(canonical(hits.getValue(0), false), canonical(expected.getValue(0), false));
        return best.isPresent() ? best : words.missing(question, hits);
    }

    private static Optional<String> compared(String answer, String reference) {
        return answer.equals(reference)
                ? Optional.empty()
                : Optional.of("  answer:    " + cut(answer, reference) + "\n  reference: " + cut(reference, answer));
    }

    private static Object value(String json) {
        return json.startsWith("[") ? new JsonArray(json) : new JsonObject(json);
    }

    static String canonical(Object value, boolean anyOrder) {
        if (value instanceof JsonObject object) {
            Map<String, String> fields = new TreeMap<>();
            object.forEach(field -> fields.put(field.getKey(), canonical(field.getValue(), anyOrder)));
            return fields.toString();
        }
        if (value instanceof JsonArray array) {
            Stream<String> each =
                    IntStream.range(0, array.size()).mapToObj(i -> canonical(array.getValue(i), anyOrder));
            return (anyOrder ? each.sorted() : each).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    /** What surrounds the first letter that differs. */
    private static String cut(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return text.substring(Math.max(0, same - 100), Math.min(text.length(), same + 200));
    }
}
