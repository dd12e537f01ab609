package org.tergeu.casualty;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.incident.BestKnownDay;
import org.tergeu.incident.FactOrder;
import org.tergeu.knowledge.AsOf;

/** How casualties are ordered. */
@Input("CasualtyOrder")
@Description("How casualties are ordered.")
public record CasualtyOrder(
        @Description("By what.") CasualtyOrderField field,
        @Description("Which end comes first.") OrderDirection direction)
        implements FactOrder {

    static final CasualtyOrder NEWEST_FIRST = new CasualtyOrder(CasualtyOrderField.BEST_KNOWN_DAY, OrderDirection.DESC);

    @Override
    public Ordering ordering(AsOf asOf) {
        return switch (field) {
            case OCCURRED ->
                Ordering.missingLast(field, direction, List.of("i.occurred_latest"), "date", "i.id", "c.id");
            case BEST_KNOWN_DAY -> BestKnownDay.ordering(field, direction, asOf, "i.id", "c.id");
            case COUNT ->
                Ordering.missingLast(field, direction, List.of("c.count_best", "c.count_low"), "numeric", "c.id");
        };
    }
}
