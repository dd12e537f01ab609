package org.tergeu.totals;

import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.claim.ClaimStanding;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Sql;
import org.tergeu.totals.Facts.FigureOf;
import org.tergeu.totals.dimension.Grouping;

/**
 * The one statement of a total of facts. Its rows tell either of a group how many incidents and facts it has ({@code aspect} is NULL),
 * or what the figures of one unit or currency in it come to.
 */
record FactTotals(Facts facts, Grouping grouping, AsOf asOf) {

    /**
     * {@code chosen} has a row for each figure of each fact in each group. A sum and its sources are two rows of {@code told} at first:
     * joining claims to figures would add a figure once for each of them.
     */
    private static final String STATEMENT = """
            with recursive chosen as (
                <<chosen>>
            ), above (id, container) as (
                <<above>>
            ), figure as (
                select c.* from chosen c where c.qualifier is not null and not exists (
                    select 1 from above a join chosen w on w.id = a.container where a.id = c.id and w.qualifier is not null
                    and w.aspect = c.aspect and w.unit is not distinct from c.unit
                    and w.currency is not distinct from c.currency<<w_and_c_of_one_group>>)
            ), grouped as (
                select count(distinct c.incident_id)::int as incidents, count(distinct c.id)::int as facts<<c>>
                from chosen c<<by_c>> limit <<limit>> + 1
            ), told as (
                select f.aspect, f.unit, f.currency<<f>>,
                    sum(coalesce(f.low, 0)) as low, sum(coalesce(f.best, f.low, 0)) as best,
                    case when bool_and(f.high is not null) then sum(f.high) end as high,
                    bool_or(f.low is null or f.high is null) as open_ended,
                    count(*) filter (where f.qualifier <> 'UNQUANTIFIED') as quantified,
                    count(*) filter (where f.qualifier = 'UNQUANTIFIED') as unquantified,
                    count(*) filter (where f.agreement = 'CONFLICTING') as conflicting,
                    bool_or(f.overlap) and count(*) > 1 as overlap, null::bigint as reports, null::bigint as origins
                from figure f<<by_what_and_f>>
                union all
                select f.aspect, f.unit, f.currency<<f>>, null, null, null, null, null, null, null, null,
                    count(distinct c.report_id), count(distinct c.asserted_by_id)
                from figure f join claim c on c.fact_id = f.id and c.aspect = f.aspect join report r on r.id = c.report_id
                where <<current>><<by_what_and_f>>
            )
            select null as aspect, null as unit, null as currency<<g>>, g.incidents, g.facts, null as low, null as best,
                null as high, null as open_ended, null as quantified, null as unquantified, null as conflicting,
                null as overlap, null as reports, null as origins
            from grouped g
            union all
            select f.aspect, f.unit, f.currency<<f>>, null, null, max(f.low), max(f.best), max(f.high), bool_or(f.open_ended),
                max(f.quantified)::int, max(f.unquantified)::int, max(f.conflicting)::int, bool_or(f.overlap),
                coalesce(max(f.reports), 0)::int, coalesce(max(f.origins), 0)::int
            from told f where (select count(*) from grouped) <= <<limit>><<by_what_and_f>>""";

    private static final String CHOSEN = """
            select <<t>>.id, <<t>>.incident_id, <<t>>.part_of_id, <<overlap>> as overlap, f.*<<keys>>
            from <<table>> <<t>> join incident i on i.id = <<t>>.incident_id<<join>> cross join lateral (values
                <<figures>>) as f (aspect, unit, currency, low, best, high, qualifier, agreement)<<joins>>
            where <<known>> and <<counted>> and <<selected>>""";

    /**
     * Containers need not be selected themselves to be passed on the way up to one that is. A figure is left out only of a sum that its
     * container is in: 3 parcels among 11 kg are still 3 parcels.
     */
    private static final String ABOVE = """
            select id, part_of_id from chosen where part_of_id is not null
            union
            select a.id, w.part_of_id from above a
            join <<table>> w on w.id = a.container and w.part_of_id is not null and <<w_known>>""";

    /** The statement; where there are more groups than the limit it tells one more than the limit, and no sums. */
    Sql statement(int limit) {
        return Sql.template(
                STATEMENT,
                Map.ofEntries(
                        Map.entry("chosen", chosen()),
                        Map.entry("above", above()),
                        Map.entry("w_and_c_of_one_group", Sql.of(grouping.same("w", "c"))),
                        Map.entry("current", ClaimStanding.current(asOf)),
                        Map.entry("c", Sql.of(grouping.keys("c"))),
                        Map.entry("f", Sql.of(grouping.keys("f"))),
                        Map.entry("g", Sql.of(grouping.keys("g"))),
                        Map.entry("by_c", Sql.of(grouping.groupBy("c"))),
                        Map.entry("by_what_and_f", Sql.of(grouping.groupBy("f", "f.aspect", "f.unit", "f.currency"))),
                        Map.entry("limit", Sql.of(String.valueOf(limit)))));
    }

    private Sql chosen() {
        return Sql.template(
                CHOSEN,
                Map.ofEntries(
                        Map.entry("table", Sql.of(facts.table())),
                        Map.entry("t", Sql.of(facts.alias())),
                        Map.entry("overlap", Sql.of(facts.overlap())),
                        Map.entry("keys", Sql.of(grouping.select())),
                        Map.entry("join", Sql.of(facts.join())),
                        Map.entry("figures", Sql.of(figures())),
                        Map.entry("joins", grouping.joins()),
                        Map.entry("known", asOf.known(facts.alias())),
                        Map.entry("counted", CountedIncidents.condition(asOf)),
                        Map.entry("selected", facts.selected())));
    }

    private String figures() {
        return facts.figures().stream().map(this::figure).collect(Collectors.joining(", "));
    }

    private String figure(FigureOf figure) {
        String column = facts.alias() + "." + figure.prefix() + "_";
        String factor = figure.factor();
        return "('%s', %s, %scurrency, %slow * %s, %sbest * %s, %shigh * %s, %squalifier, %sagreement)"
                .formatted(
                        figure.aspect(),
                        figure.unit(),
                        column,
                        column,
                        factor,
                        column,
                        factor,
                        column,
                        factor,
                        column,
                        column);
    }

    private Sql above() {
        return Sql.template(ABOVE, Map.of("table", Sql.of(facts.table()), "w_known", asOf.known("w")));
    }
}
