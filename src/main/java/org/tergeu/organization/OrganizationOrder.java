package org.tergeu.organization;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;

/** How organizations are ordered. */
@Input("OrganizationOrder")
@Description("How organizations are ordered.")
public record OrganizationOrder(
        @Description("By what.") OrganizationOrderField field,
        @Description("Which end comes first.") OrderDirection direction) {

    static final OrganizationOrder BY_NAME = new OrganizationOrder(OrganizationOrderField.NAME, OrderDirection.ASC);

    Ordering ordering() {
        String column = switch (field) {
            case NAME -> "o.name";
            case KEY -> "o.key";
        };
        return Ordering.by(field, direction, column, "text", "o.id");
    }
}
