package org.tergeu.bench.attack;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests that ask for as much as they may, and for more; no two need be alike. */
final class Attacks {

    private static final String PEOPLE_AND_THINGS =
            "key name seizures { item quantity { display low best high } } legalOutcomes { stage count { display low } } places { place { code name } }";

    private static final List<Function<Random, String>> ALL = List.of(
            random -> query(
                    "{ incidents(first: " + (20 + random.nextInt(60)) + ") { nodes { " + PEOPLE_AND_THINGS + " } } }"),
            random -> query("{ incidents(first: 500) { nodes { " + PEOPLE_AND_THINGS + " } } }"),
            random -> query("{ incidents(first: 500) { nodes { key name summary } } }"),
            random ->
                    query("{ place(code: \"KZ\") { children { parent { children { parent { children { code } } } } } }"
                            + " }"),
            random -> filtered(alternatives(
                    490,
                    i -> new JsonObject()
                            .put("seizure", new JsonObject().put("text", "item " + random.nextInt(10_000)))
                            .put("casualty", new JsonObject().put("harm", new JsonArray().add("KILLED"))))),
            random -> filtered(alternatives(
                    40,
                    i -> new JsonObject()
                            .put("seizure", new JsonObject().put("text", "item " + random.nextInt(10_000))))),
            random -> filtered(alternatives(
                    150,
                    i -> new JsonObject()
                            .put(
                                    "near",
                                    new JsonObject()
                                            .put("latitude", 40 + random.nextDouble() * 15)
                                            .put("longitude", 50 + random.nextDouble() * 30)
                                            .put("kilometres", 500)))),
            random -> query("{ "
                    + aliased(20, i -> "search(text: \"op" + random.nextInt(100) + " a\", first: 50) { totalCount }")
                    + " }"),
            random -> query("{ "
                    + aliased(
                            10,
                            i -> "seizureTotals(by: [REGION, CATEGORY], filter: {incident: {occurred: {from: \"20"
                                    + (16 + random.nextInt(9)) + "-01-01\"}}}) { incidents }")
                    + " }"),
            random -> query("{ "
                    + aliased(30, i -> "incidents(filter: {text: \"of " + random.nextInt(1000) + "\"}) { totalCount }")
                    + " }"),
            random -> query("{ dataset { "
                    + IntStream.range(0, 1900).mapToObj(i -> "revision").collect(Collectors.joining(" ")) + " } #"
                    + random.nextInt() + "\n}"),
            random -> "{\"query\": \"" + "{".repeat(50_000) + "\"}");

    private Attacks() {}

    /** The body of the next one. */
    static String next(Random random) {
        return ALL.get(random.nextInt(ALL.size())).apply(random);
    }

    private static String aliased(int count, Function<Integer, String> field) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a" + i + ": " + field.apply(i))
                .collect(Collectors.joining(" "));
    }

    private static JsonArray alternatives(int count, Function<Integer, JsonObject> alternative) {
        JsonArray all = new JsonArray();
        IntStream.range(0, count).forEach(i -> all.add(alternative.apply(i)));
        return all;
    }

    private static String filtered(JsonArray alternatives) {
        return new JsonObject()
                .put("query", "query ($f: IncidentFilter) { incidents(filter: $f) { totalCount nodes { key } } }")
                .put("variables", new JsonObject().put("f", new JsonObject().put("or", alternatives)))
                .encode();
    }

    private static String query(String query) {
        return new JsonObject().put("query", query).encode();
    }
}
