package org.tergeu.incident;

import org.tergeu.graphql.OrderDirection;
import org.tergeu.graphql.Ordering;

/** The day that lists of the newest go by: no incident is without one. */
public final class BestKnownDay {

    /** The rule, in the words of the schema. */
    public static final String DESCRIPTION =
            "The best that is known of when it took place: the last day on which it can have; without a date, the day on which it was first reported, which cannot be earlier.";

    /** SQL of it, of a row {@code i} of {@code incident}. */
    static final String SQL = "coalesce(i.occurred_latest, i.first_reported)";

    private BestKnownDay() {}

    /** The order by it of rows that belong to incidents {@code i}. */
    public static Ordering ordering(Enum<?> field, OrderDirection direction, String... ties) {
        return Ordering.by(field, direction, SQL, "date", ties);
    }
}
