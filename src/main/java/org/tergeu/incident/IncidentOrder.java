package org.tergeu.incident;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.OrderDirection;
import org.tergeu.graphql.Ordering;

/** How incidents are ordered. */
@Input("IncidentOrder")
@Description("How incidents are ordered.")
public record IncidentOrder(
        @Description("By what.") IncidentOrderField field,
        @Description("Which end comes first.") OrderDirection direction) {

    static final IncidentOrder NEWEST_FIRST = new IncidentOrder(IncidentOrderField.OCCURRED, OrderDirection.DESC);

    Ordering ordering() {
        return switch (field) {
            case OCCURRED -> Ordering.missingLast(field, direction, List.of("i.occurred_latest"), "date", "i.id");
            case NAME -> Ordering.by(field, direction, "i.name", "text", "i.id");
            case UPDATED_AT -> Ordering.by(field, direction, "i.updated_at", "timestamptz", "i.id");
        };
    }
}
