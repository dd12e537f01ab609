package org.tergeu.measure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.incident.BestKnownDay;
import org.tergeu.incident.FactOrder;
import org.tergeu.knowledge.AsOf;

/** How measures are ordered. */
@Input("MeasureOrder")
@Description("How measures are ordered.")
public record MeasureOrder(
        @Description("By what.") MeasureOrderField field,
        @Description("Which end comes first.") OrderDirection direction)
        implements FactOrder {

    static final MeasureOrder NEWEST_FIRST = new MeasureOrder(MeasureOrderField.BEST_KNOWN_DAY, OrderDirection.DESC);

    @Override
    public Ordering ordering(AsOf asOf) {
        return switch (field) {
            case OCCURRED ->
                Ordering.missingLast(field, direction, List.of("i.occurred_latest"), "date", "i.id", "n.id");
            case BEST_KNOWN_DAY -> BestKnownDay.ordering(field, direction, asOf, "i.id", "n.id");
            case FIGURE -> Ordering.missingLast(field, direction, List.of("n.figure_compared"), "numeric", "n.id");
        };
    }
}
