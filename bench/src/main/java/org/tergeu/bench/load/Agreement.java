package org.tergeu.bench.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the service and the bare route answer the same. */
final class Agreement {

    private static final int ASKED = 5;

    private final HttpContestant service;
    private final HttpContestant bare;

    Agreement(HttpContestant service, HttpContestant bare) {
        this.service = service;
        this.bare = bare;
    }

    /** Where they differ first; empty when they do not. */
    Optional<String> difference(Workload workload) {
        return IntStream.range(0, ASKED)
                .mapToObj(question -> difference(workload, question))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> difference(Workload workload, int question) {
        JsonObject answered = service.answer(workload, question).toJsonObject();
        Object told = answered.getJsonObject("data") == null
                ? answered
                : answered.getJsonObject("data").getValue(workload.field);
        Object expected = bare.answer(workload, question).toJson();
        String one = essential(workload, told);
        String other = essential(workload, expected);
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(workload + " question " + question + "\n  service: " + cut(one, other) + "\n  bare:    "
                        + cut(other, one));
    }

    /** Of totals in any order; of a search the best hit: the statement beside it does not claim to rank all others alike. */
    private static String essential(Workload workload, Object answer) {
        return switch (workload) {
            case W1, W2, W4 -> canonical(answer, false);
            case W3 -> canonical(answer, true);
            case W5 -> canonical(((JsonObject) answer).getJsonArray("nodes").getValue(0), false);
        };
    }

    private static String canonical(Object value, boolean anyOrder) {
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
