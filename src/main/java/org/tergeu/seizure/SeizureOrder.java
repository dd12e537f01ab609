package org.tergeu.seizure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.incident.BestKnownDay;
import org.tergeu.incident.FactOrder;
import org.tergeu.knowledge.AsOf;

/** How seizures are ordered. */
@Input("SeizureOrder")
@Description("How seizures are ordered.")
public record SeizureOrder(
        @Description("By what.") SeizureOrderField field,
        @Description("Which end comes first.") OrderDirection direction)
        implements FactOrder {

    static final SeizureOrder NEWEST_FIRST = new SeizureOrder(SeizureOrderField.BEST_KNOWN_DAY, OrderDirection.DESC);

    @Override
    public Ordering ordering(AsOf asOf) {
        return switch (field) {
            case OCCURRED ->
                Ordering.missingLast(field, direction, List.of("i.occurred_latest"), "date", "i.id", "s.id");
            case BEST_KNOWN_DAY -> BestKnownDay.ordering(field, direction, asOf, "i.id", "s.id");
            case QUANTITY -> Ordering.missingLast(field, direction, List.of("s.quantity_compared"), "numeric", "s.id");
            case VALUE -> Ordering.missingLast(field, direction, List.of("s.value_compared"), "numeric", "s.id");
        };
    }
}
