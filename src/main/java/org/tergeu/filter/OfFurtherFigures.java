package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Unit;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** Conditions on the figures of a fact that have rows of their own. */
final class OfFurtherFigures {

    private static final String COMPARED = "coalesce(x.figure_best, x.figure_low)";

    private OfFurtherFigures() {}

    /** The condition that a figure is within a range of a unit, after conversion, in whichever measure reports give it. */
    static Sql between(
            String row,
            Aspect aspect,
            Unit unit,
            String field,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            AsOf asOf) {
        Ranges.check(field, atLeast, atMost);
        Unit base = unit.dimension().base();
        BigDecimal least = atLeast == null ? null : unit.convert(atLeast, base);
        BigDecimal most = atMost == null ? null : unit.convert(atMost, base);
        Sql main = exists(
                "further_figure x join unit u on u.code = x.figure_unit",
                row,
                aspect,
                within("u.base", base.code(), COMPARED + " * u.factor", least, most),
                asOf);
        Sql other = within("m.dimension", unit.dimension().name(), "m.compared", least, most);
        return Ranges.orInOtherMeasure(main, row, aspect, other, asOf);
    }

    /** The condition that a figure is within a range of money, in whichever currency reports give it. */
    static Sql between(String row, Aspect aspect, String field, MoneyRange range, AsOf asOf) {
        range.check(field);
        Sql main = exists("further_figure x", row, aspect, range.within("x.figure_currency", COMPARED), asOf);
        return Ranges.orInOtherMeasure(main, row, aspect, range.within("m.figure_currency", "m.compared"), asOf);
    }

    private static Sql within(
            String measure, String of, String compared, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new Clauses()
                .when(of, value -> Sql.of(measure + " = ?", value))
                .when(least, bound -> Sql.of(compared + " >= ?", bound))
                .when(most, bound -> Sql.of(compared + " <= ?", bound))
                .all();
    }

    private static Sql exists(String from, String row, Aspect aspect, Sql within, AsOf asOf) {
        return Sql.of("exists (select 1 from " + from + " where x.id = " + row + ".id and x.aspect = '" + aspect
                        + "' and ")
                .append(asOf.known("x"))
                .append(" and ")
                .append(within)
                .append(")");
    }
}
