package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
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
 * @param others where their figures in other measures are; null: there are none
 * @param overlap which of them may count the same; null: none
 * @param some SQL of whether there was any; what reports say was not there is counted only for who asks for that
 */
record Facts(
        String table,
        String alias,
        String join,
        Sql selected,
        List<FigureOf> figures,
        @Nullable Others others,
        @Nullable Overlap overlap,
        String some) {

    /**
     * A figure of a fact.
     *
     * @param prefix of its columns
     * @param unit SQL of the unit that it is told in
     * @param factor SQL of how much of that unit one of its own is
     */
    record FigureOf(Aspect aspect, String prefix, String unit, String factor) {

        /** The figure as a row of values. */
        String values(String alias) {
            return values("'" + aspect + "'", alias + "." + prefix + "_", unit, factor);
        }

        private static String values(String aspect, String column, String unit, String factor) {
            return "(%s, %s, %scurrency, %slow * %s, %sbest * %s, %shigh * %s, %squalifier, %sagreement)"
                    .formatted(aspect, unit, column, column, factor, column, factor, column, factor, column, column);
        }
    }

    /**
     * Figures that claims give in other measures than the main ones, as rows {@code m} of {@code other_measure}.
     *
     * @param join what they need beside them
     * @param figure SQL of one as a row of values
     */
    record Others(String join, String figure) {}

    /**
     * Which facts may count the same.
     *
     * @param possible SQL of whether it is unclear if another figure counts the same
     * @param among SQL of what is equal for all that may be among one another
     */
    record Overlap(String possible, Sql among) {}

    /** The incident that all of a tree of incidents is part of. */
    private static final String OUTERMOST = """
            case when i.part_of_id is null then i.id else coalesce((
                with recursive up (id, part_of_id) as (
                    select i.id, i.part_of_id
                    union
                    select w.id, w.part_of_id from up join incident w on w.id = up.part_of_id and <<w_known>>
                )
                select up.id from up where not exists (select from up whole where whole.id = up.part_of_id) limit 1), i.id) end""";

    private static final Others OTHERS = new Others(
            " left join unit mu on mu.code = m.figure_unit",
            FigureOf.values(
                    "m.aspect",
                    "m.figure_",
                    "coalesce(mu.base, case when m.figure_currency is null then '" + Unit.PIECE.code() + "' end)",
                    "coalesce(mu.factor, 1)"));

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
                OTHERS,
                null,
                some("s", filter != null && filter.asksForZero()));
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
                null,
                null,
                some("o", filter != null && filter.asksForZero()));
    }

    static Facts casualties(@Nullable CasualtyFilter filter, AsOf asOf) {
        return new Facts(
                "casualty",
                "c",
                "",
                filter == null ? Sql.of("true") : filter.condition("c", asOf),
                List.of(new FigureOf(Aspect.COUNT, "count", "'" + CountUnit.PERSON.unit() + "'", "1")),
                null,
                new Overlap(
                        "c.possible_overlap",
                        Sql.template("c.harm || " + OUTERMOST, Map.of("w_known", asOf.known("w")))),
                some("c", filter != null && filter.asksForZero()));
    }

    private static String some(String alias, boolean orZero) {
        return orZero ? "true" : "not " + alias + ".zero";
    }
}
