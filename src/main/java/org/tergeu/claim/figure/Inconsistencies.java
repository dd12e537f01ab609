package org.tergeu.claim.figure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** Parts that are certainly larger than their whole: "7 of 5". Either can be wrong, so both are marked. */
@Singleton
public class Inconsistencies {

    private static final String SETTLE = "select 1 from settle_inconsistencies(cast(cast(:roots as text) as bigint[]))";

    private static final String OF_REPORTS = """
            select distinct c.report_id, case when n.part_id = n.whole_id
                then coalesce(wi.key || '/', '') || w.key || ' is at most ' || trim_scale(n.most) || ' ' || n.unit || ', but its notes and coins come to at least '
                    || trim_scale(n.least) || ' ' || n.unit
                else coalesce(pi.key || '/', '') || p.key || ' is at least ' || trim_scale(n.least) || u.text || ', but ' || coalesce(wi.key || '/', '')
                || w.key || ', which it is part of, is at most ' || trim_scale(n.most) || u.text end as warning
            from claim c join inconsistency n on c.fact_id in (n.part_id, n.whole_id) and upper_inf(n.known)
            join fact p on p.id = n.part_id left join fact pi on pi.id = p.incident_id
            join fact w on w.id = n.whole_id left join fact wi on wi.id = w.incident_id
            cross join lateral (select case n.unit when '{piece}' then '' else ' ' || n.unit end as text) u
            where c.report_id in (:reports) and not c.withdrawn order by warning""";

    private static final String OF_FIGURES = """
            with n as (
                select n.*, trim_scale(n.least) || unit.text as least_text, trim_scale(n.most) || unit.text as most_text
                from inconsistency n cross join lateral (select case n.unit when '{piece}' then '' else ' ' || n.unit end as text) unit
                where n.aspect = <<aspect>> and <<known>> and (n.part_id = any(<<facts>>) or n.whole_id = any(<<facts>>))
            )
            select found.id, found.unit, string_agg(found.text, ' ' order by found.text) as text from (
                select n.part_id as id, n.unit,
                    'At least ' || n.least_text || ', more than the ' || n.most_text || ' that the figure that it is part of can be at most.' as text from n where n.part_id <> n.whole_id
                union all
                select n.whole_id, n.unit,
                    'At most ' || n.most_text || ', less than the ' || n.least_text || case when n.part_id = n.whole_id
                        then ' that its notes and coins come to at least.' else ' that a figure that is part of it is at least.' end from n
            ) found group by found.id, found.unit""";

    /** What is inconsistent about the figures of an aspect, in a base unit or currency. */
    private record OfUnit(String unit, String text) {}

    private final Reads reads;
    private final Batches batches;

    Inconsistencies(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    /**
     * Finds them again within the current transaction; only intake calls it.
     *
     * @param roots incidents and statistics that were published again
     */
    public Uni<Void> settle(Collection<Long> roots) {
        String ids = roots.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return roots.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(SETTLE, Integer.class)
                                .setParameter("roots", ids)
                                .getResultList())
                        .replaceWithVoid();
    }

    /** SQL of whether an inconsistency was known. */
    public static Sql known(String alias, AsOf asOf) {
        return asOf.day() == null
                ? Sql.of("upper_inf(" + alias + ".known)")
                : Sql.of(alias + ".known @> ?::date", asOf.day());
    }

    /** The inconsistencies of facts of these reports, in English, by the identifier of the report; read within the current transaction. */
    public Uni<Map<Long, List<String>>> ofReports(Collection<Long> reports) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_REPORTS, Object[].class)
                        .setParameter("reports", List.copyOf(reports))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> ((Number) row[0]).longValue(),
                                Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
    }

    /** What is inconsistent about a figure, in English; null when nothing is. Each measure is compared by itself. */
    Uni<String> ofFigure(Figure figure) {
        Aspect aspect = figure.aspect();
        AsOf asOf = figure.knowledge();
        return batches.loadMany(
                        List.of("Figure.inconsistency", aspect, asOf),
                        figure.factId(),
                        ids -> loadByFigures(ids, aspect, asOf))
                .map(units -> units.stream()
                        .filter(of -> of.unit.equals(figure.measured()))
                        .map(OfUnit::text)
                        .findFirst()
                        .orElse(null));
    }

    private Uni<Map<Long, List<OfUnit>>> loadByFigures(List<Long> ids, Aspect aspect, AsOf asOf) {
        return reads.group(
                Sql.template(
                        OF_FIGURES,
                        Map.of(
                                "facts", Sql.of("?", (Object) ids.toArray(Long[]::new)),
                                "aspect", Sql.of("?", aspect.name()),
                                "known", known("n", asOf))),
                row -> row.getLong("id"),
                row -> new OfUnit(row.getString("unit"), row.getString("text")));
    }
}
