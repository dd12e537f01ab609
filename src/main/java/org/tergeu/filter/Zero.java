package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.tergeu.platform.sql.Sql;

/** Figures of zero: they are reported, but what they count was not there. */
final class Zero {

    static final String DESCRIPTION =
            "Reports say that there was none (true), or do not (false). Absent: a list has both; a filter of incidents, which asks whether there was any, takes it as false.";

    private Zero() {}

    /** Whether a filter asks for reports of nothing, by name or by a range that has nothing else in it. */
    static boolean isAsked(@Nullable Boolean zero, @Nullable QuantityRange quantity, @Nullable MoneyRange value) {
        return Boolean.TRUE.equals(zero)
                || (quantity != null && is(quantity.atMost()))
                || (value != null && is(value.atMost()));
    }

    private static boolean is(@Nullable BigDecimal most) {
        return most != null && most.signum() == 0;
    }

    /** The condition on a row. */
    static Sql condition(String row, boolean zero) {
        return Sql.of(zero ? row + ".zero" : "not " + row + ".zero");
    }

    /** A condition that only holds for what was there, unless the filter names zero. */
    static Sql exclude(String row, boolean asked, Sql condition) {
        return asked ? condition : condition.append(" and not " + row + ".zero");
    }
}
