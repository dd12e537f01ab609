package org.tergeu.incident;

import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.knowledge.AsOf;

/** The day that lists of the newest go by: every incident has one. */
public final class BestKnownDay {

    /** The rule, in the words of the schema. */
    public static final String DESCRIPTION =
            "The best that is known of when it took place: the last day that its date can mean, but at most the day on which it was last reported; without a date, the day on which it was first reported.";

    private BestKnownDay() {}

    /** SQL of it, of a row {@code i} of {@code incident}: kept as of now, with an index; as of a day it is found from the reports of then. */
    static String sql(AsOf asOf) {
        return asOf.day() == null
                ? "i.best_known_day"
                : "case when i.occurred_latest is null then i.first_reported else greatest(i.occurred_earliest, least(i.occurred_latest, "
                        + LastReported.of("i", asOf) + ")) end";
    }

    /** The order by it of rows that belong to incidents {@code i}. */
    public static Ordering ordering(Enum<?> field, OrderDirection direction, AsOf asOf, String... ties) {
        return Ordering.by(field, direction, sql(asOf), "date", ties);
    }
}
