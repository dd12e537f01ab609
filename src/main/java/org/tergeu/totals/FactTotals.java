package org.tergeu.totals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.claim.ClaimStanding;
import org.tergeu.claim.figure.Inconsistencies;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.Facts.FigureOf;
import org.tergeu.totals.Facts.Others;
import org.tergeu.totals.dimension.Grouping;

/**
 * The one statement of a total of facts. A row has either the numbers of incidents and facts of a group ({@code aspect} is NULL), or the sum of its
 * figures in one unit or currency.
 *
 * @param onRequest the further numbers of each sum
 * @param kept the part of the total that is kept, which need not be read from the rows of facts
 */
record FactTotals(Facts facts, Grouping grouping, AsOf asOf, OnRequest onRequest, Materialized kept) {

    /**
     * The part of a total that is kept, so that only the facts of other incidents are read.
     *
     * @param apart these other incidents, as a first member of WITH followed by a comma; empty for all
     * @param own SQL of whether a fact is one of theirs; other facts are read because they contain these
     * @param needed the condition that a fact is one of theirs, or contains one
     * @param parts the facts that are contained in others, with their direct containers
     * @param groups {@code union all} of incidents, facts and the values of groups
     * @param sums {@code union all} of sums
     */
    record Materialized(Sql apart, Sql own, Sql needed, Sql parts, Sql groups, Sql sums) {

        /** Nothing is kept. */
        static final Materialized NOTHING = new Materialized(
                Sql.nothing(),
                Sql.of("true"),
                Sql.of("true"),
                Sql.of("select id, part_of_id from chosen where part_of_id is not null"),
                Sql.nothing(),
                Sql.nothing());
    }

    /** The key by which figures are added. */
    private static final List<String> WHAT = List.of("aspect", "unit", "currency", "item");

    /** {@code chosen} has a row for each figure of each fact in each group. */
    private static final String STATEMENT = """
            with recursive <<apart>>chosen as (
                <<chosen>>
            ), above (id, container) as (
                <<parts>>
                union
                select a.id, w.part_of_id from above a
                join <<table>> w on w.id = a.container and w.part_of_id is not null and <<w_known>>
            ), figure as (
                select c.* from chosen c where c.own and c.qualifier is not null and not exists (
                    select 1 from above a join chosen w on w.id = a.container where a.id = c.id and w.qualifier is not null
                    and w.aspect = c.aspect and w.unit is not distinct from c.unit
                    and w.currency is not distinct from c.currency and w.item is not distinct from c.item<<w_and_c_of_one_group>>)
            ), <<certain>>grouped as (
                select sum(g.incidents)::int as incidents, sum(g.facts)::int as facts<<g>> from (
                    select count(distinct c.incident_id) filter (where c.present)::int as incidents,
                        count(distinct c.id) filter (where c.present)::int as facts<<c>>
                    from chosen c where c.own<<by_c>><<kept_groups>>
                ) g<<by_g>> limit <<limit>> + 1
            )
            select null as aspect, null as unit, null as currency, null as item, g.incidents, g.facts, null as low, null as best, null as high,
                null as open_ended, null as quantified, null as unquantified, null as conflicting, null as overlap,
                null as reports, null as origins, null as inconsistent<<g>>
            from grouped g
            union all
            select f.aspect, f.unit, f.currency, f.item, null, null, sum(f.low), sum(f.best),
                case when sum(f.open_above) = 0 then sum(f.high) end, sum(f.open_ended) > 0, sum(f.quantified)::int,
                sum(f.unquantified)::int, sum(f.conflicting)::int, bool_or(f.overlap), coalesce(max(f.reports), 0)::int,
                coalesce(max(f.origins), 0)::int, coalesce(max(f.inconsistent), 0)::int<<f>>
            from (
                select f.aspect, f.unit, f.currency, f.item, sum(<<least>>) as low, sum(<<likeliest>>) as best,
                    sum(<<high>>) as high, count(*) filter (where <<open_above>>) as open_above,
                    count(*) filter (where f.low is null or f.high is null) as open_ended,
                    count(*) filter (where f.qualifier <> 'UNQUANTIFIED') as quantified,
                    count(*) filter (where f.qualifier = 'UNQUANTIFIED') as unquantified,
                    count(*) filter (where f.agreement = 'CONFLICTING') as conflicting,
                    bool_or(<<overlaps>>) as overlap, null::bigint as reports, null::bigint as origins,
                    null::bigint as inconsistent<<f>>
                from <<figures>> f<<by_what_and_f>><<more>><<sources>><<inconsistencies>><<kept_sums>>
            ) f where (select count(*) from grouped) <= <<limit>><<by_what_and_f>>""";

    private static final String CHOSEN = """
            select <<t>>.id, <<t>>.incident_id, <<t>>.part_of_id<<overlap>>, <<some>> as present, <<own>> as own, <<main>> as main, f.*<<keys>>
            from <<from>> join incident i on i.id = <<t>>.incident_id<<join>> cross join lateral (values
                <<figures>>) as f (aspect, unit, currency, item, low, best, high, qualifier, agreement)<<joins>>
            where <<known>> and <<counted>> and <<selected>> and <<needed>>""";

    /** Sums and their sources are separate rows at first: joined with claims, a figure would be added once for each claim. */
    private static final String SOURCES = """

                union all
                select f.aspect, f.unit, f.currency, f.item, null, null, null, null, null, null, null, null, null,
                    count(distinct c.report_id), count(distinct c.asserted_by_id), null<<f>>
                from figure f join claim c on c.fact_id = f.id and c.aspect = f.aspect join report r on r.id = c.report_id
                where <<current>> and <<of_measure>><<by_what_and_f>>""";

    /** Inconsistent figures are few, so this starts from them. Things are compared in each measure. */
    private static final String INCONSISTENCIES = """

                union all
                select f.aspect, f.unit, f.currency, f.item, null, null, null, null, null, null, null, null, null, null, null, count(*)<<f>>
                from (
                    select n.part_id as id, n.aspect, n.unit from inconsistency n where <<known>>
                    union
                    select n.whole_id, n.aspect, n.unit from inconsistency n where <<known>>
                ) n join figure f on f.id = n.id and f.aspect = n.aspect
                    and case n.aspect when 'VALUE' then f.currency = n.unit when 'QUANTITY' then f.unit = n.unit else f.main end<<by_what_and_f>>""";

    /** Claims in another measure belong to another sum; claims without a number belong to the main figure. */
    private static final String OF_MEASURE = """
            case when coalesce(c.qualifier, 'UNQUANTIFIED') = 'UNQUANTIFIED' then f.main else c.currency is not distinct from f.currency
                and (f.currency is not null
                    or coalesce((select u.base from unit u where u.code = c.unit), '{piece}') is not distinct from <<stated>>) end""";

    /**
     * The statement. Where there are more groups than the limit, it returns one more than the limit, and no sums.
     *
     * <p>A container need not be selected for the way up to lead through it. A figure is left out only of sums that include its container: 3 parcels
     * among 11 kg are still 3 parcels.
     */
    Sql statement(int limit) {
        return Sql.template(
                STATEMENT,
                Map.ofEntries(
                        Map.entry("apart", kept.apart()),
                        Map.entry("chosen", chosen()),
                        Map.entry("parts", kept.parts()),
                        Map.entry("table", Sql.of(facts.table())),
                        Map.entry("w_known", asOf.known("w")),
                        Map.entry("w_and_c_of_one_group", Sql.of(grouping.same("w", "c"))),
                        Map.entry("c", Sql.of(grouping.keys("c"))),
                        Map.entry("f", Sql.of(grouping.keys("f"))),
                        Map.entry("g", Sql.of(grouping.keys("g"))),
                        Map.entry("by_c", Sql.of(grouping.groupBy("c"))),
                        Map.entry("by_g", Sql.of(grouping.groupBy("g"))),
                        Map.entry("by_what_and_f", byWhatAndGroup()),
                        Map.entry("certain", certain(facts.certain().members())),
                        Map.entry("figures", Sql.of(facts.certain().figures())),
                        Map.entry("overlaps", Sql.of(facts.certain().overlaps())),
                        Map.entry("least", Sql.of(facts.certain().least())),
                        Map.entry("likeliest", Sql.of(facts.certain().likeliest())),
                        Map.entry("high", Sql.of(facts.certain().high())),
                        Map.entry("open_above", Sql.of(facts.certain().openAbove())),
                        Map.entry("more", certain(facts.certain().more())),
                        Map.entry("sources", onRequest.sources() ? fromClaims() : Sql.nothing()),
                        Map.entry("inconsistencies", onRequest.inconsistencies() ? inconsistencies() : Sql.nothing()),
                        Map.entry("kept_groups", kept.groups()),
                        Map.entry("kept_sums", kept.sums()),
                        Map.entry("limit", Sql.of(String.valueOf(limit)))));
    }

    private Sql byWhatAndGroup() {
        return Sql.of(grouping.groupBy("f", what("f").toArray(String[]::new)));
    }

    private Sql certain(String text) {
        return Certain.piece(
                text,
                alias -> String.join(", ", what(alias)) + grouping.keys(alias),
                grouping.keys("f"),
                byWhatAndGroup());
    }

    private static List<String> what(String alias) {
        return WHAT.stream().map(column -> alias + "." + column).toList();
    }

    private Sql fromClaims() {
        return Sql.template(
                SOURCES,
                Map.of(
                        "f", Sql.of(grouping.keys("f")),
                        "current", ClaimStanding.current(asOf),
                        "of_measure", ofMeasure(),
                        "by_what_and_f", byWhatAndGroup()));
    }

    private Sql inconsistencies() {
        return Sql.template(
                INCONSISTENCIES,
                Map.of(
                        "f", Sql.of(grouping.keys("f")),
                        "known", Inconsistencies.known("n", asOf),
                        "by_what_and_f", byWhatAndGroup()));
    }

    private Sql ofMeasure() {
        return facts.others().isEmpty()
                ? Sql.of("true")
                : Sql.template(
                        OF_MEASURE,
                        Map.of("stated", Sql.of(facts.others().get(0).stated())));
    }

    /** Figures in other measures are few, so they are read separately, starting from their own rows. */
    private Sql chosen() {
        Sql main = chosen(facts.table() + " " + facts.alias(), facts.join(), figures(), Sql.nothing(), true);
        for (Others others : facts.others()) {
            main = main.append(" union all ").append(chosen(others));
        }
        return main;
    }

    private Sql chosen(Others others) {
        return chosen(
                "other_measure m join " + facts.table() + " " + facts.alias() + " on " + facts.alias() + ".id = m.id",
                others.join(),
                others.figure().values(),
                Sql.of(" and ").append(asOf.known("m")).append(" and ").append(others.selected()),
                false);
    }

    private Sql chosen(String from, Sql join, String figures, Sql more, boolean isMain) {
        return Sql.template(
                CHOSEN,
                Map.ofEntries(
                        Map.entry("from", Sql.of(from)),
                        Map.entry("main", Sql.of(String.valueOf(isMain))),
                        Map.entry("t", Sql.of(facts.alias())),
                        Map.entry("overlap", facts.certain().columns()),
                        Map.entry("some", Sql.of(facts.some())),
                        Map.entry("own", kept.own()),
                        Map.entry("keys", Sql.of(grouping.select())),
                        Map.entry("join", join),
                        Map.entry("figures", Sql.of(figures)),
                        Map.entry("joins", grouping.joins()),
                        Map.entry("known", asOf.known(facts.alias()).append(more)),
                        Map.entry("counted", CountedIncidents.condition(asOf)),
                        Map.entry("selected", facts.selected()),
                        Map.entry("needed", kept.needed())));
    }

    private String figures() {
        return facts.figures().stream().map(FigureOf::values).collect(Collectors.joining(", "));
    }
}
