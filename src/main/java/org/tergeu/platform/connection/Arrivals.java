package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * Counts the rows of a statement as they arrive from the database, since their number is not known beforehand. Rows beyond the limit of the request
 * are dropped, and the request ends.
 */
public final class Arrivals {

    /** Rows between two reports to the request: several of its statements may arrive at once, on threads of their own. */
    private static final int STEP = 64;

    /** The assumed length of a value in a JSON list, which stands for some short texts. */
    private static final int LETTERS_OF_JSON = 100;

    private final List<Row> rows = new ArrayList<>();
    private final @Nullable Cancellation request;
    private int unreported;
    private long letters;

    private Arrivals(@Nullable Cancellation request) {
        this.request = request;
    }

    /** Collects the rows of a statement for a request, or without a limit when there is no request. */
    public static Collector<Row, Arrivals, List<Row>> of(@Nullable Cancellation request) {
        return Collector.of(
                () -> new Arrivals(request),
                Arrivals::add,
                (one, other) -> {
                    throw new IllegalStateException("rows arrive one after the other");
                },
                Arrivals::all);
    }

    private void add(Row row) {
        if (request != null) {
            if (request.isOverdrawn()) {
                rows.clear();
                return;
            }
            count(row);
        }
        rows.add(row);
    }

    private void count(Row row) {
        for (int i = 0; i < row.size(); i++) {
            letters += letters(row.getValue(i));
        }
        unreported++;
        if (unreported == STEP) {
            report();
        }
    }

    private static int letters(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof String[] texts) {
            int all = 0;
            for (String text : texts) {
                all += text.length();
            }
            return all;
        }
        return value instanceof JsonArray list ? LETTERS_OF_JSON * list.size() : 0;
    }

    private void report() {
        // Rows are counted only where there is a limit.
        Objects.requireNonNull(request, "request").countArrived(unreported, letters);
        unreported = 0;
        letters = 0;
    }

    private List<Row> all() {
        if (unreported > 0) {
            report();
        }
        return rows;
    }
}
