package org.tergeu.outcome;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.incident.BestKnownDay;
import org.tergeu.incident.FactOrder;
import org.tergeu.knowledge.AsOf;

/** How legal outcomes are ordered. */
@Input("LegalOutcomeOrder")
@Description("How legal outcomes are ordered.")
public record LegalOutcomeOrder(
        @Description("By what.") LegalOutcomeOrderField field,
        @Description("Which end comes first.") OrderDirection direction)
        implements FactOrder {

    static final LegalOutcomeOrder NEWEST_FIRST =
            new LegalOutcomeOrder(LegalOutcomeOrderField.BEST_KNOWN_DAY, OrderDirection.DESC);

    @Override
    public Ordering ordering(AsOf asOf) {
        return switch (field) {
            case OCCURRED ->
                Ordering.missingLast(field, direction, List.of("i.occurred_latest"), "date", "i.id", "o.id");
            case BEST_KNOWN_DAY -> BestKnownDay.ordering(field, direction, asOf, "i.id", "o.id");
            case COUNT ->
                Ordering.missingLast(field, direction, List.of("o.count_best", "o.count_low"), "numeric", "o.id");
        };
    }
}
