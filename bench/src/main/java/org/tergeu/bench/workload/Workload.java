package org.tergeu.bench.workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** A kind of question, over GraphQL and, for the answers to be compared with, in SQL. */
public enum Workload {
    W1("one incident with place, region, seizures, outcomes", OptionalDouble.of(0.36), "incident"),
    W2("newest 20 of a kind and date range with all of it", OptionalDouble.of(1.8), "incidents"),
    W3("seizure totals of a year by region and category", OptionalDouble.of(2.0), "seizureTotals"),
    W4("50 names deep in the list", OptionalDouble.of(0.30), "incidents"),
    W5("search", OptionalDouble.empty(), "search");

    public final String asks;
    /** CPU seconds of server and database per 1,000 requests at 10 thousand incidents; that of the search depends on the database. */
    public final OptionalDouble target;
    /** The field that answers. */
    public final String field;

    Workload(String asks, OptionalDouble target, String field) {
        this.asks = asks;
        this.target = target;
        this.field = field;
    }

    public String query() {
        return resource(name() + ".graphql");
    }

    /** A statement that answers with one JSON text; its variables are $1, $2. */
    public String reference() {
        return resource(name() + ".sql");
    }

    private static String resource(String name) {
        try (InputStream in = Workload.class.getResourceAsStream("/workloads/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
