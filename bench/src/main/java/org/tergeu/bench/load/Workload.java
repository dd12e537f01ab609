package org.tergeu.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked, over GraphQL and in SQL. */
public enum Workload {
    W1("one incident with place, region, seizures, outcomes", 0.36, "incident", "\"legalOutcomes\""),
    W2("newest 20 of a kind and date range with all of it", 1.8, "incidents", "\"participants\""),
    W3("seizure totals of a year by region and category", 2.0, "seizureTotals", "\"quantities\""),
    W4("50 names deep in the list", 0.30, "incidents", "\"name\""),
    W5("search", 0, "search", "\"__typename\"");

    /** Of the search alone: server and database together against the database. */
    public static final double SEARCH_TARGET = 1.3;

    public final String asks;
    /** CPU seconds of server and database per 1,000 requests at 10 thousand incidents. */
    public final double target;
    /** The field that answers. */
    public final String field;
    /** What no good answer is without. */
    public final String shows;

    Workload(String asks, double target, String field, String shows) {
        this.asks = asks;
        this.target = target;
        this.field = field;
        this.shows = shows;
    }

    public String query() {
        return resource(name() + ".graphql");
    }

    /** The same as one statement that answers with one JSON text, its variables numbers $1, $2. */
    public String sql() {
        return resource(name() + ".sql").replace("<<texts>>", quoted(texts()));
    }

    /** What is searched for. */
    public static List<String> texts() {
        return resource("W5.txt").lines().toList();
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "));
    }

    private static String resource(String name) {
        try (InputStream in = Workload.class.getResourceAsStream("/workloads/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
