package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** Rows as JSON, one a line, with the columns of CSV; numbers are numbers, and lists are lists. */
final class NdjsonRows implements Writer {

    private final Extract dataset;

    NdjsonRows(Extract dataset) {
        this.dataset = dataset;
    }

    @Override
    public String write(JsonNode element, String cursor, String server) {
        return dataset.rows(element, cursor, server).stream()
                .map(row -> PlainJson.of(dataset.row(row)) + "\n")
                .collect(Collectors.joining());
    }
}
