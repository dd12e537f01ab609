package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Unit;
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.filter.MeasureFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.Facts.FigureOf.Times;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.MeasureKind;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.SeizureCategory;

/**
 * The facts of a total, and where their figures are.
 *
 * @param table the versioned table
 * @param alias its alias
 * @param join the joins that the figures need
 * @param listed the rows that the filter finds in a list, by any reading
 * @param filtered the rows that the filter finds by their current reading
 * @param addable the rows of facts that can be added; others are left out
 * @param otherwise why those are left out
 * @param figures their figures
 * @param others their figures in other measures
 * @param certain how figures that may count the same are added
 * @param some SQL of whether there was any; reports of nothing are counted only on request
 */
record Facts(
        String table,
        String alias,
        Sql join,
        Sql listed,
        Sql filtered,
        Sql addable,
        LeftOutReason otherwise,
        List<FigureOf> figures,
        List<Others> others,
        Certain certain,
        String some) {

    /** The rows that are added up, if their incidents count. */
    Sql selected() {
        return filtered.append(" and ").append(addable);
    }

    /**
     * A figure of a fact.
     *
     * @param aspect SQL of the aspect
     * @param columns the prefix of its columns
     * @param numbers SQL of its low, best or high end, with a place for the name of the end
     * @param unit SQL of the unit that it is stated in
     * @param times how often it is added
     * @param item SQL of the item, where figures of different items are not added together; NULL where they are
     */
    record FigureOf(String aspect, String columns, String numbers, String unit, Times times, String item) {

        /**
         * SQL of the factor from the unit of a figure to that of its sum, or of the count that multiplies it.
         *
         * @param low the factor of the low end
         * @param best the factor of the best value
         * @param high the factor of the high end
         */
        record Times(String low, String best, String high) {

            static Times by(String factor) {
                return new Times(factor, factor, factor);
            }

            /** The count of a figure; where it has no best value, its low end. */
            static Times each(FigureOf count) {
                return new Times(
                        count.number("low"),
                        "coalesce(" + count.number("best") + ", " + count.number("low") + ")",
                        count.number("high"));
            }
        }

        private static final String ANY_ITEM = "null::text";

        private static FigureOf of(Aspect aspect, String columns, String unit, Times times, String item) {
            return new FigureOf("'" + aspect + "'", columns, columns + "%1$s", unit, times, item);
        }

        private static FigureOf ofAll(Aspect aspect, String columns, String unit) {
            return of(aspect, columns, unit, Times.by("1"), ANY_ITEM);
        }

        private static FigureOf other(Times times, String item) {
            return new FigureOf(
                    "m.aspect",
                    "m.figure_",
                    "m.figure_%1$s",
                    "coalesce(mu.base, case when m.figure_currency is null then '" + Unit.PIECE.code() + "' end)",
                    times,
                    item);
        }

        /** An amount of money to be paid. */
        private static FigureOf money(Aspect aspect) {
            String columns = aspect.name().toLowerCase(Locale.ROOT) + ".figure_";
            return of(aspect, columns, "null::text", Times.by("1"), ANY_ITEM);
        }

        FigureOf numbered(String other) {
            return new FigureOf(aspect, columns, other, unit, times, item);
        }

        private FigureOf ofEach(FigureOf count) {
            return new FigureOf(aspect, columns, numbers, unit, Times.each(count), item);
        }

        private String number(String end) {
            return numbers.formatted(end);
        }

        /** The figure as a row of values. */
        String values() {
            // A best value times a count of which only the low end is known is not unknown.
            String best = times.best.equals(times.low)
                    ? number("best")
                    : "coalesce(" + number("best") + ", " + number("low") + ")";
            return "(%s, %s, %scurrency, %s, %s * %s, %s * %s, %s * %s, %squalifier, %sagreement)"
                    .formatted(
                            aspect,
                            unit,
                            columns,
                            item,
                            number("low"),
                            times.low,
                            best,
                            times.best,
                            number("high"),
                            times.high,
                            columns,
                            columns);
        }
    }

    /**
     * Figures in measures other than the main one, as rows {@code m} of {@code other_measure}.
     *
     * @param aspects the aspects of their main figures
     * @param join the joins that they need
     * @param figure one of them
     * @param stated SQL of the base of the unit that claims of a figure {@code f} state
     */
    record Others(List<Aspect> aspects, Sql join, FigureOf figure, String stated) {

        private static final Sql UNIT = Sql.of(" left join unit mu on mu.code = m.figure_unit");
        private static final String MEASURED_IN =
                "case when f.unit like '{%' then '" + Unit.PIECE.code() + "' else f.unit end";

        private static final Times IN_BASE = Times.by("coalesce(mu.factor, 1)");

        private static Others of(List<Aspect> aspects, String item, String stated) {
            return new Others(aspects, UNIT, FigureOf.other(IN_BASE, item), stated);
        }

        private static Others ofMoney(Aspect aspect, Times times) {
            return new Others(List.of(aspect), UNIT, FigureOf.other(times, FigureOf.ANY_ITEM), MEASURED_IN);
        }

        private Others by(ByRule rule) {
            return new Others(aspects, join.append(rule.joins("m", List.of(figure))), rule.of(figure), stated);
        }

        private Others beside(Sql more) {
            return new Others(aspects, join.append(more), figure, stated);
        }

        /** The condition that a row {@code m} is one of them. */
        Sql selected() {
            return Sql.of("m.aspect = any(?) and coalesce(m.figure_unit, '') not in (" + RATIOS + ")", (Object)
                    Sql.names(aspects));
        }
    }

    /** The incidents that contain an incident, the outermost first; NULL for none. */
    private static final String PATH = """
            case when i.part_of_id is not null then (
                with recursive up (id, next) as (
                    select w.id, w.part_of_id from incident w where w.id = i.part_of_id and <<w_known>>
                    union
                    select w.id, w.part_of_id from up join incident w on w.id = up.next and <<w_known>>
                )
                select array_agg(up.id order by exists (select from up whole where whole.id = up.next), up.id) from up) end""";

    /**
     * The item, for notes, coins and categories of unlike things: packs of cigarettes and horns do not add up. R__seizure_totals_of.sql has the same rule
     * for kept totals.
     */
    private static final String ITEM = "case when s.category in ("
            + Arrays.stream(SeizureCategory.values())
                    .filter(SeizureCategory::isOfAllSorts)
                    .map(category -> "'" + category + "'")
                    .collect(Collectors.joining(", "))
            + ") or s.denomination_value is not null then s.item end";

    /** Somebody with a name is one person, and an organization one group. */
    private static final String ONE_BY_NAME = """
            case when o.person_id is not null and o.counted = 'PERSON' then 'person ' || o.person_id
                when o.organization_id is not null and o.counted = 'GROUP' then 'organization ' || o.organization_id end""";

    private static final Others OTHERS = Others.of(
            List.of(Aspect.QUANTITY, Aspect.VALUE),
            "case when m.aspect = '" + Aspect.QUANTITY + "' then " + ITEM + " end",
            "f.unit");

    /** Each kind counts in a unit of its own, so that searches are not added to regions. */
    private static final String MEASURED = Arrays.stream(MeasureKind.values())
            .filter(kind -> kind.unit() != null)
            .map(kind -> " when '" + kind + "' then '" + kind.unit() + "'")
            .collect(Collectors.joining(
                    "",
                    "case n.kind",
                    " when '" + MeasureKind.OTHER + "' then coalesce(u.base, case when n.figure_currency is null and "
                            + "(n.figure_qualifier <> 'UNQUANTIFIED' or n.figure_low is not null) then '"
                            + Unit.PIECE.code() + "' end) end"));

    /** Money that was lost is not added to money that flowed. */
    private static final String MONEY_OF = " when n.kind in ("
            + Arrays.stream(MeasureKind.values())
                    .filter(kind -> !kind.countable())
                    .map(kind -> "'" + kind + "'")
                    .collect(Collectors.joining(", "))
            + ") then n.kind end";

    /** A bare number counts pieces; "a large amount" of something uncounted has no unit. */
    private static final String QUANTITY_UNIT =
            "coalesce(u.base, case when s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null then '"
                    + Unit.PIECE.code() + "' end)";

    /** The units of ratios, which add up to nothing: 60 % of the vans and 60 % of the lorries. */
    private static final String RATIOS = Arrays.stream(Unit.values())
            .filter(unit -> unit.dimension() == Unit.Dimension.RATIO)
            .map(unit -> "'" + unit.code() + "'")
            .collect(Collectors.joining(", "));

    private static final String MEASURED_IN =
            "case when f.unit like '{%' then '" + Unit.PIECE.code() + "' else f.unit end";

    private static final Times IN_BASE = Times.by("coalesce(u.factor, 1)");
    private static final FigureOf QUANTITY = FigureOf.of(Aspect.QUANTITY, "s.quantity_", QUANTITY_UNIT, IN_BASE, ITEM);
    private static final FigureOf VALUE = FigureOf.ofAll(Aspect.VALUE, "s.value_", "s.value_unit");
    private static final FigureOf COUNT = FigureOf.ofAll(Aspect.COUNT, "o.count_", "'{' || lower(o.counted) || '}'");
    private static final FigureOf FINE = FigureOf.money(Aspect.FINE);
    private static final FigureOf DAMAGES = FigureOf.money(Aspect.DAMAGES);
    private static final FigureOf HARMED =
            FigureOf.ofAll(Aspect.COUNT, "c.count_", "'" + CountUnit.PERSON.unit() + "'");

    static Facts seizures(@Nullable SeizureFilter filter, ByRule rule) {
        AsOf asOf = rule.asOf();
        return new Facts(
                "seizure",
                "s",
                Sql.of(" left join unit u on u.code = s.quantity_unit")
                        .append(rule.joins("s", List.of(QUANTITY, VALUE))),
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("s", asOf),
                filter == null ? Sql.of("true") : filter.condition("s", asOf),
                Sql.of("true"),
                LeftOutReason.ZERO,
                List.of(rule.of(QUANTITY), rule.of(VALUE)),
                List.of(OTHERS.by(rule)),
                Certain.ofThings(
                        Certain.columns("s.family", "s.disposition", "s.telling", "s.thing", "s.shorter", path(asOf)),
                        "coalesce(s.called, s.thing)",
                        "s.kind",
                        "s.alike"),
                some("s", filter != null && filter.asksForZero()));
    }

    /**
     * Totals of legal outcomes. The maximum that the law provides for has not happened, so only a total that asks for it includes it.
     *
     * @param money whether fines and damages are added as well
     */
    static Facts legalOutcomes(@Nullable LegalOutcomeFilter filter, ByRule rule, boolean money) {
        AsOf asOf = rule.asOf();
        boolean anyBasis = filter != null && filter.basis() != null;
        boolean guilty = filter != null && filter.asksForGuilt();
        FigureOf count = guilty ? stillGuilty(rule.of(COUNT)) : rule.of(COUNT);
        Sql ofCount =
                guilty ? rule.joins("o", List.of(COUNT)).append(endedForSome(asOf)) : rule.joins("o", List.of(COUNT));
        return new Facts(
                "legal_outcome",
                "o",
                money
                        ? joined(Aspect.FINE, asOf)
                                .append(joined(Aspect.DAMAGES, asOf))
                                .append(rule.joins("o", List.of(FINE, DAMAGES)))
                                .append(ofCount)
                        : ofCount,
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("o", asOf),
                filter == null ? Sql.of("true") : filter.condition("o", asOf),
                anyBasis ? Sql.of("true") : Sql.of("o.basis = ?", OutcomeBasis.OPERATIVE.name()),
                LeftOutReason.PROSPECTIVE_MAXIMUM,
                // Reports state the fine of each person, and the damages for all.
                money ? List.of(count, rule.of(FINE).ofEach(count), rule.of(DAMAGES)) : List.of(count),
                money ? otherMoney(count, ofCount, rule) : List.of(),
                Certain.ofPeople(
                        Certain.columns(
                                "''",
                                // Cases and people are not added to each other, but the money of both is.
                                "o.stage || o.step || ' ' || o.counted",
                                "o.telling",
                                "coalesce(nullif(o.who, ''), 'person ' || o.person_id, 'organization ' || o.organization_id, '')",
                                "o.shorter",
                                path(asOf)),
                        // A person with a name is one person, and can have several fines.
                        money
                                ? "case when f.aspect = '" + Aspect.COUNT + "' then " + ONE_BY_NAME + " end"
                                : ONE_BY_NAME),
                some("o", filter != null && filter.asksForZero()));
    }

    /** When some of a group are acquitted, the conviction stands for the others: at least the number left, at most all. */
    private static FigureOf stillGuilty(FigureOf count) {
        String all = count.numbers();
        return count.numbered("case '%1$s' when 'high' then " + all + " else " + all + " - least(" + all
                + ", coalesce(ended_for_some.most, 0)) end");
    }

    /** A person who is acquitted and whose conviction is overturned is one of them. A case may be of any number of people. */
    private static Sql endedForSome(AsOf asOf) {
        return Sql.of(
                        " left join lateral (select coalesce(sum(coalesce(case when e.counted <> o.counted then 'infinity' else e.count_high end,"
                                + " case when e.count_low is null then e.count_best end, 'infinity'))"
                                + " filter (where e.person_id is null), 0) + count(distinct e.person_id) as most from legal_outcome e"
                                + " where e.id = any(o.guilt_ended_for_some_by) and e.ends_guilt and ")
                .append(asOf.known("e"))
                .append(") ended_for_some on true");
    }

    private static List<Others> otherMoney(FigureOf count, Sql ofCount, ByRule rule) {
        return List.of(
                Others.ofMoney(Aspect.FINE, Times.each(count)).by(rule).beside(ofCount),
                Others.ofMoney(Aspect.DAMAGES, Times.by("1")).by(rule));
    }

    static Facts casualties(@Nullable CasualtyFilter filter, ByRule rule) {
        AsOf asOf = rule.asOf();
        return new Facts(
                "casualty",
                "c",
                rule.joins("c", List.of(HARMED)),
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("c", asOf),
                filter == null ? Sql.of("true") : filter.condition("c", asOf),
                Sql.of("true"),
                LeftOutReason.ZERO,
                List.of(rule.of(HARMED)),
                List.of(),
                Certain.ofHarmed(
                        Certain.columns("''", "c.harm", "0", MayBeTheSame.side("c"), "null::text[]", path(asOf)),
                        "c.possible_overlap"),
                some("c", filter != null && filter.asksForZero()));
    }

    /** A measure without a name may be any of its kind, including those with a name. */
    static Facts measures(@Nullable MeasureFilter filter, ByRule rule) {
        AsOf asOf = rule.asOf();
        String item = measuredItem(asOf);
        FigureOf figure = FigureOf.of(Aspect.FIGURE, "n.figure_", MEASURED, IN_BASE, item);
        return new Facts(
                // No report says that one measure contains another.
                "(select every.*, null::bigint as part_of_id from measure every)",
                "n",
                Sql.of(" left join unit u on u.code = n.figure_unit").append(rule.joins("n", List.of(figure))),
                filter == null ? Sql.of("true") : filter.conditionOnAnyReading("n", asOf),
                filter == null ? Sql.of("true") : filter.condition("n", asOf),
                Sql.of("coalesce(n.figure_unit, '') not in (" + RATIOS + ")"),
                LeftOutReason.NEVER_ADDED,
                List.of(rule.of(figure)),
                List.of(Others.of(List.of(Aspect.FIGURE), item, MEASURED_IN).by(rule)),
                Certain.ofMeasures(
                        Certain.columns("n.kind", "coalesce(n.name, '')", "0", "n.thing", "n.shorter", path(asOf))),
                some("n", filter != null && filter.asksForZero()));
    }

    /** Other things of unlike sorts have a sum for each item, named by one of its forms in reports. */
    private static String measuredItem(AsOf asOf) {
        String known = asOf.day() == null ? "e.known_to is null" : "e.known @> " + MayBeTheSame.day(asOf);
        return "case when n.kind = '" + MeasureKind.OTHER
                + "' then coalesce((select min(e.name collate \"C\") collate \"default\" from measure e where e.kind = '"
                + MeasureKind.OTHER + "' and e.thing = n.thing and n.thing <> '' and " + known + "), n.name)"
                + MONEY_OF;
    }

    /** A figure that has a row of its own, under the name of its aspect. */
    private static Sql joined(Aspect aspect, AsOf asOf) {
        String alias = aspect.name().toLowerCase(Locale.ROOT);
        return Sql.of(" left join further_figure " + alias + " on " + alias + ".id = o.id and " + alias + ".aspect = '"
                        + aspect + "' and ")
                .append(asOf.known(alias));
    }

    private static Sql path(AsOf asOf) {
        return Sql.template(PATH, Map.of("w_known", asOf.known("w")));
    }

    private static String some(String alias, boolean orZero) {
        return orZero ? "true" : "not " + alias + ".zero";
    }
}
