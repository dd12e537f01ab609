package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Unit;
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;

/**
 * The facts that a total is of, and where it finds their figures.
 *
 * @param table the versioned table
 * @param alias its alias
 * @param join what the figures need beside it
 * @param selected which of its rows
 * @param figures their figures
 * @param overlap SQL of whether it is unclear if another figure counts the same
 */
record Facts(String table, String alias, String join, Sql selected, List<FigureOf> figures, String overlap) {

    /**
     * A figure of a fact.
     *
     * @param prefix of its columns
     * @param unit SQL of the unit that it is told in
     * @param factor SQL of how much of that unit one of its own is
     */
    record FigureOf(Aspect aspect, String prefix, String unit, String factor) {}

    /** A bare number counts pieces; "a large amount" of what is not counted has no unit. */
    private static final String QUANTITY_UNIT =
            "coalesce(u.base, case when s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null then '"
                    + Unit.PIECE.code() + "' end)";

    static Facts seizures(@Nullable SeizureFilter filter, AsOf asOf) {
        return new Facts(
                "seizure",
                "s",
                " left join unit u on u.code = s.quantity_unit",
                filter == null ? Sql.of("true") : filter.condition("s", asOf),
                List.of(
                        new FigureOf(Aspect.QUANTITY, "quantity", QUANTITY_UNIT, "coalesce(u.factor, 1)"),
                        new FigureOf(Aspect.VALUE, "value", "s.value_unit", "1")),
                "false");
    }

    /** What the law provides for at most has not happened: it is in no total that does not ask for it. */
    static Facts legalOutcomes(@Nullable LegalOutcomeFilter filter, AsOf asOf) {
        Sql selected = filter == null ? Sql.of("true") : filter.condition("o", asOf);
        boolean anyBasis = filter != null && filter.basis() != null;
        return new Facts(
                "legal_outcome",
                "o",
                "",
                anyBasis ? selected : selected.append(" and o.basis = ?", OutcomeBasis.OPERATIVE.name()),
                List.of(new FigureOf(Aspect.COUNT, "count", "'{' || lower(o.counted) || '}'", "1")),
                "false");
    }

    static Facts casualties(@Nullable CasualtyFilter filter, AsOf asOf) {
        return new Facts(
                "casualty",
                "c",
                "",
                filter == null ? Sql.of("true") : filter.condition("c", asOf),
                List.of(new FigureOf(Aspect.COUNT, "count", "'" + CountUnit.PERSON.unit() + "'", "1")),
                "c.possible_overlap");
    }
}
