package org.tergeu.calendar;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/**
 * A span of days to search in. Both ends are included; a missing one is open.
 *
 * @throws IllegalArgumentException if it ends before it begins
 */
@Input("DateRange")
@Description("A span of days, both ends included. A missing end is open.")
public record DateRange(
        @Nullable @Description("First day, ISO 8601. Missing: no matter how early.")
        LocalDate from,
        @Nullable @Description("Last day, ISO 8601. Missing: no matter how late.")
        LocalDate to) {

    public DateRange {
        requireOrder(from, to);
    }

    static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to
                    + "; a span of days begins no later than it ends: swap the two or leave one out");
        }
    }
}
