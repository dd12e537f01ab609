package org.tergeu.report;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;

/** How reports are ordered. */
@Input("ReportOrder")
@Description("How reports are ordered.")
public record ReportOrder(
        @Description("By what.") ReportOrderField field,
        @Description("Which end comes first.") OrderDirection direction) {

    static final ReportOrder NEWEST_FIRST = new ReportOrder(ReportOrderField.PUBLISHED_ON, OrderDirection.DESC);

    Ordering ordering() {
        return switch (field) {
            case PUBLISHED_ON -> Ordering.missingLast(field, direction, List.of("r.published_latest"), "date", "r.id");
            case TITLE -> Ordering.by(field, direction, "r.title", "text", "r.id");
        };
    }
}
