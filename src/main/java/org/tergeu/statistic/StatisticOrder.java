package org.tergeu.statistic;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.incident.FactOrder;
import org.tergeu.knowledge.AsOf;

/** How statistics are ordered. */
@Input("StatisticOrder")
@Description("How statistics are ordered.")
public record StatisticOrder(
        @Description("By what.") StatisticOrderField field,
        @Description("Which end comes first.") OrderDirection direction)
        implements FactOrder {

    static final StatisticOrder NEWEST_FIRST = new StatisticOrder(StatisticOrderField.PERIOD, OrderDirection.DESC);

    @Override
    public Ordering ordering(AsOf asOf) {
        return switch (field) {
            case PERIOD -> Ordering.missingLast(field, direction, List.of("s.period_to"), "date", "s.id");
            case NAME -> Ordering.by(field, direction, "s.name", "text", "s.id");
        };
    }
}
