package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Unit;
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.MeasureFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.MeasureKind;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.SeizureCategory;

/**
 * The facts that a total is of, and where it finds their figures.
 *
 * @param table the versioned table
 * @param alias its alias
 * @param join what the figures need beside it
 * @param listed which of its rows the filter lets through in a list, by any reading
 * @param filtered which of its rows the filter lets through by what they show
 * @param happened which of these have happened; what has not is in no total that does not ask for it
 * @param figures their figures
 * @param others where their figures in other measures are; null: there are none
 * @param certain how much is certain of those that may count the same
 * @param some SQL of whether there was any; what reports say was not there is counted only for who asks for that
 */
record Facts(
        String table,
        String alias,
        String join,
        Sql listed,
        Sql filtered,
        Sql happened,
        List<FigureOf> figures,
        @Nullable Others others,
        Certain certain,
        String some) {

    /** Which rows of the table are added up, if their incidents count. */
    Sql selected() {
        return filtered.append(" and ").append(happened);
    }

    /**
     * A figure of a fact.
     *
     * @param prefix of its columns
     * @param unit SQL of the unit that it is told in
     * @param factor SQL of how much of that unit one of its own is
     * @param item SQL of the item, where figures of others are not added to it; NULL: they are
     */
    record FigureOf(Aspect aspect, String prefix, String unit, String factor, String item) {

        static FigureOf ofAll(Aspect aspect, String prefix, String unit) {
            return new FigureOf(aspect, prefix, unit, "1", "null::text");
        }

        /** The figure as a row of values. */
        String values(String alias) {
            return values("'" + aspect + "'", alias + "." + prefix + "_", unit, factor, item);
        }

        private static String values(String aspect, String column, String unit, String factor, String item) {
            return "(%s, %s, %scurrency, %s, %slow * %s, %sbest * %s, %shigh * %s, %squalifier, %sagreement)"
                    .formatted(
                            aspect, unit, column, item, column, factor, column, factor, column, factor, column, column);
        }
    }

    /**
     * Figures that claims give in other measures than the main ones, as rows {@code m} of {@code other_measure}.
     *
     * @param join what they need beside them
     * @param figure SQL of one as a row of values
     * @param stated SQL of the unit that claims of a figure {@code f} state, told in its base
     */
    record Others(String join, String figure, String stated) {}

    /** What an incident is part of, the outermost first; NULL: nothing. */
    private static final String PATH = """
            case when i.part_of_id is not null then (
                with recursive up (id, next) as (
                    select w.id, w.part_of_id from incident w where w.id = i.part_of_id and <<w_known>>
                    union
                    select w.id, w.part_of_id from up join incident w on w.id = up.next and <<w_known>>
                )
                select array_agg(up.id order by exists (select from up whole where whole.id = up.next), up.id) from up) end""";

    /** Of categories that hold all sorts of things: packs of cigarettes and horns are no pieces of one sum. */
    private static final String ITEM = "case when s.category in ("
            + Arrays.stream(SeizureCategory.values())
                    .filter(SeizureCategory::isOfAllSorts)
                    .map(category -> "'" + category + "'")
                    .collect(Collectors.joining(", "))
            + ") then s.item end";

    /** Somebody with a name is one person, and an organization one group. */
    private static final String ONE_BY_NAME = """
            case when o.person_id is not null and o.counted = 'PERSON' then 'person ' || o.person_id
                when o.organization_id is not null and o.counted = 'GROUP' then 'organization ' || o.organization_id end""";

    private static final Others OTHERS = new Others(
            " left join unit mu on mu.code = m.figure_unit",
            FigureOf.values(
                    "m.aspect",
                    "m.figure_",
                    "coalesce(mu.base, case when m.figure_currency is null then '" + Unit.PIECE.code() + "' end)",
                    "coalesce(mu.factor, 1)",
                    "case when m.aspect = '" + Aspect.QUANTITY + "' then " + ITEM + " end"),
            "f.unit");

    /** What each kind counts has a unit of its own, so that searches are not added to regions. */
    private static final String MEASURED = Arrays.stream(MeasureKind.values())
            .filter(kind -> kind.unit() != null)
            .map(kind -> " when '" + kind + "' then '" + kind.unit() + "'")
            .collect(Collectors.joining(
                    "",
                    "case n.kind",
                    " when '" + MeasureKind.OTHER + "' then coalesce(u.base, case when n.figure_currency is null and "
                            + "(n.figure_qualifier <> 'UNQUANTIFIED' or n.figure_low is not null) then '"
                            + Unit.PIECE.code() + "' end) end"));

    /** Money that was lost is not added to money that flowed, and of all sorts of other things each is a sum. */
    private static final String MEASURED_ITEM =
            "case when n.kind = '" + MeasureKind.OTHER + "' then n.name when n.kind in ("
                    + Arrays.stream(MeasureKind.values())
                            .filter(kind -> !kind.countable())
                            .map(kind -> "'" + kind + "'")
                            .collect(Collectors.joining(", "))
                    + ") then n.kind end";

    private static final Others OTHER_MEASURES = new Others(
            " left join unit mu on mu.code = m.figure_unit",
            FigureOf.values(
                    "m.aspect",
                    "m.figure_",
                    "coalesce(mu.base, case when m.figure_currency is null then '" + Unit.PIECE.code() + "' end)",
                    "coalesce(mu.factor, 1)",
                    MEASURED_ITEM),
            "case when f.unit like '{%' then '" + Unit.PIECE.code() + "' else f.unit end");

    /** A bare number counts pieces; "a large amount" of what is not counted has no unit. */
    private static final String QUANTITY_UNIT =
            "coalesce(u.base, case when s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null then '"
                    + Unit.PIECE.code() + "' end)";

    static Facts seizures(@Nullable SeizureFilter filter, AsOf asOf) {
        return new Facts(
                "seizure",
                "s",
                " left join unit u on u.code = s.quantity_unit",
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("s", asOf),
                filter == null ? Sql.of("true") : filter.condition("s", asOf),
                Sql.of("true"),
                List.of(
                        new FigureOf(Aspect.QUANTITY, "quantity", QUANTITY_UNIT, "coalesce(u.factor, 1)", ITEM),
                        FigureOf.ofAll(Aspect.VALUE, "value", "s.value_unit")),
                OTHERS,
                Certain.ofThings(
                        Certain.columns("s.category", "s.disposition", "s.telling", "s.thing", path(asOf)), "s.alike"),
                some("s", filter != null && filter.asksForZero()));
    }

    /** What the law provides for at most has not happened: it is in no total that does not ask for it. */
    static Facts legalOutcomes(@Nullable LegalOutcomeFilter filter, AsOf asOf) {
        boolean anyBasis = filter != null && filter.basis() != null;
        return new Facts(
                "legal_outcome",
                "o",
                "",
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("o", asOf),
                filter == null ? Sql.of("true") : filter.condition("o", asOf),
                anyBasis ? Sql.of("true") : Sql.of("o.basis = ?", OutcomeBasis.OPERATIVE.name()),
                List.of(FigureOf.ofAll(Aspect.COUNT, "count", "'{' || lower(o.counted) || '}'")),
                null,
                Certain.ofPeople(
                        Certain.columns(
                                "''",
                                "o.stage",
                                "o.telling",
                                "coalesce(nullif(o.who, ''), 'person ' || o.person_id, 'organization ' || o.organization_id, '')",
                                path(asOf)),
                        ONE_BY_NAME),
                some("o", filter != null && filter.asksForZero()));
    }

    static Facts casualties(@Nullable CasualtyFilter filter, AsOf asOf) {
        return new Facts(
                "casualty",
                "c",
                "",
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("c", asOf),
                filter == null ? Sql.of("true") : filter.condition("c", asOf),
                Sql.of("true"),
                List.of(FigureOf.ofAll(Aspect.COUNT, "count", "'" + CountUnit.PERSON.unit() + "'")),
                null,
                Certain.among(
                        "c.possible_overlap",
                        Sql.of("c.harm || coalesce((").append(path(asOf)).append(")[1], i.id)")),
                some("c", filter != null && filter.asksForZero()));
    }

    /** What has no name may be all of its kind, those that have one among it. */
    static Facts measures(@Nullable MeasureFilter filter, AsOf asOf) {
        return new Facts(
                // Nothing says of a measure that another one contains it.
                "(select every.*, null::bigint as part_of_id from measure every)",
                "n",
                " left join unit u on u.code = n.figure_unit",
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("n", asOf),
                filter == null ? Sql.of("true") : filter.condition("n", asOf),
                Sql.of("true"),
                List.of(new FigureOf(Aspect.FIGURE, "figure", MEASURED, "coalesce(u.factor, 1)", MEASURED_ITEM)),
                OTHER_MEASURES,
                Certain.ofWays(
                        "case when n.kind <> '" + MeasureKind.OTHER + "' then n.incident_id || ' ' || n.kind end",
                        "(n.name is null)::text"),
                some("n", filter != null && filter.asksForZero()));
    }

    private static Sql path(AsOf asOf) {
        return Sql.template(PATH, Map.of("w_known", asOf.known("w")));
    }

    private static String some(String alias, boolean orZero) {
        return orZero ? "true" : "not " + alias + ".zero";
    }
}
