package org.tergeu.calendar;

import static java.util.Objects.requireNonNull;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.vocabulary.PeriodKind;

/**
 * The span of time that a statistic covers. Both ends are included; one that no report gives is missing.
 * It does not end before it begins.
 */
@Type("Period")
@Description("The span of time that a statistic covers, both ends included.")
public record Period(
        @Nullable @Description("First day, ISO 8601. Null where no report gives it.")
        LocalDate from,

        @Nullable @Description("Last day, ISO 8601. Null where no report gives it.")
        LocalDate to,

        @Description("What sort of period it is; only periods of one kind compare.")
        PeriodKind kind) {

    /** As its kind, its first and its last day. */
    public String text() {
        return kind + " " + (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }

    /** Whether a figure cannot be of both periods. */
    public boolean contradicts(Period other) {
        return differ(from, other.from)
                || differ(to, other.to)
                || (kind != other.kind && kind != PeriodKind.UNSPECIFIED && other.kind != PeriodKind.UNSPECIFIED);
    }

    private static boolean differ(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }

    public Period {
        requireNonNull(kind, "kind");
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "from " + from + " is after to " + to + "; a period begins no later than it ends");
        }
    }
}
