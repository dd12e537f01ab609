package org.tergeu.incident;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.knowledge.AsOf;

/** How incidents are ordered. */
@Input("IncidentOrder")
@Description("How incidents are ordered.")
public record IncidentOrder(
        @Description("By what.") IncidentOrderField field,
        @Description("Which end comes first.") OrderDirection direction) {

    static final IncidentOrder NEWEST_FIRST = new IncidentOrder(IncidentOrderField.BEST_KNOWN_DAY, OrderDirection.DESC);

    /** Whether what has a date is in the order of the last day on which it can have taken place. */
    boolean isByDayOfOccurrence() {
        return field == IncidentOrderField.OCCURRED || field == IncidentOrderField.BEST_KNOWN_DAY;
    }

    Ordering ordering(AsOf asOf) {
        return switch (field) {
            case OCCURRED -> Ordering.missingLast(field, direction, List.of("i.occurred_latest"), "date", "i.id");
            case BEST_KNOWN_DAY -> BestKnownDay.ordering(field, direction, asOf, "i.id");
            case FIRST_REPORTED -> Ordering.by(field, direction, "i.first_reported", "date", "i.id");
            case LAST_REPORTED -> Ordering.by(field, direction, LastReported.of("i", asOf), "date", "i.id");
            case NAME -> Ordering.by(field, direction, "i.name", "text", "i.id");
            case UPDATED_AT -> Ordering.by(field, direction, "i.updated_at", "timestamptz", "i.id");
        };
    }
}
