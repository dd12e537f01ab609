package org.tergeu.graphql.paging;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.graphql.error.InvalidRequest;

/**
 * What is asked of a list without pages. Two that ask for the same are equal, so that it distinguishes a field's batches.
 *
 * @param filter which of its rows; null: all
 * @param order in which order; null: its own
 * @param few how many
 */
public record Chosen<F, O>(@Nullable F filter, @Nullable O order, Few few) {

    /** What {@code filter} means where a list is of things. */
    public static final String FILTER = "Which of them; absent: all.";

    /** What {@code orderBy} means where facts are in the order of the reports. */
    public static final String AS_REPORTED = "In which order; absent: as they were reported.";

    /** What {@code orderBy} means where incidents are in the order of time. */
    public static final String AS_OCCURRED = "In which order; absent: as they took place.";

    /**
     * What a field's arguments ask for.
     *
     * @param first how many rows, from the first on; null: all
     * @throws InvalidRequest {@code INVALID_PAGE} when that is out of range
     */
    public static <F, O> Chosen<F, O> of(@Nullable F filter, @Nullable O order, @Nullable Integer first) {
        return new Chosen<>(filter, order, Few.of(first));
    }

    /** All of it, in its own order. */
    public static <F, O> Chosen<F, O> all(Few few) {
        return new Chosen<>(null, null, few);
    }
}
