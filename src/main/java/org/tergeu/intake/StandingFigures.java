package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.intake.submission.FigureChange;
import org.tergeu.intake.submission.FigureChange.FigureAddress;
import org.tergeu.intake.submission.FigureChange.Stand;
import org.tergeu.intake.submission.Incoming;

/** The figures of some incidents and statistics within the current transaction, to compare those before and after a change. */
@ApplicationScoped
class StandingFigures {

    /** The figures of incidents and statistics that a recorded report has claims about, and of those with these keys; a merged one is that which it is merged into. */
    private static final String FIGURES = """
            with root as (
                select coalesce(m.into_id, f.id) as id from fact f left join incident_merge m on m.from_id = f.id
                where f.incident_id is null and f.kind in ('INCIDENT', 'STATISTIC')
                    and ((f.kind || ' ' || f.key) in (:roots)
                        or f.id in (select coalesce(c.incident_id, c.fact_id) from claim c join report r on r.id = c.report_id where r.key = :report))
            ), figure as (
                select id, incident_id, 'QUANTITY' as aspect, quantity_qualifier as qualifier, quantity_low as low, quantity_best as best,
                    quantity_high as high, quantity_unit as unit, quantity_currency as currency, quantity_agreement as agreement, quantity_origins as origins
                    from seizure where known_to is null and quantity_qualifier is not null and incident_id in (select id from root)
                union all select id, incident_id, 'VALUE', value_qualifier, value_low, value_best, value_high, value_unit, value_currency, value_agreement, value_origins
                    from seizure where known_to is null and value_qualifier is not null and incident_id in (select id from root)
                union all select id, incident_id, 'COUNT', count_qualifier, count_low, count_best, count_high, count_unit, count_currency, count_agreement, count_origins
                    from legal_outcome where known_to is null and incident_id in (select id from root)
                union all select id, incident_id, 'COUNT', count_qualifier, count_low, count_best, count_high, count_unit, count_currency, count_agreement, count_origins
                    from casualty where known_to is null and incident_id in (select id from root)
                union all select id, incident_id, 'FIGURE', figure_qualifier, figure_low, figure_best, figure_high, figure_unit, figure_currency, figure_agreement, figure_origins
                    from measure where known_to is null and incident_id in (select id from root)
                union all select id, null, 'FIGURE', figure_qualifier, figure_low, figure_best, figure_high, figure_unit, figure_currency, figure_agreement, figure_origins
                    from statistic where known_to is null and id in (select id from root)
            ), owner as (
                select id, incident_id from seizure where known_to is null and incident_id in (select id from root)
                union all select id, incident_id from legal_outcome where known_to is null and incident_id in (select id from root)
                union all select id, incident_id from casualty where known_to is null and incident_id in (select id from root)
                union all select id, incident_id from measure where known_to is null and incident_id in (select id from root)
                union all select id, null from statistic where known_to is null and id in (select id from root)
            ), each as (
                select *, null as measure from figure
                union all select x.id, o.incident_id, x.aspect, x.figure_qualifier, x.figure_low, x.figure_best, x.figure_high, x.figure_unit, x.figure_currency,
                    x.figure_agreement, x.figure_origins, null
                    from further_figure x join owner o on o.id = x.id where x.known_to is null
                union all select x.id, o.incident_id, x.aspect, x.figure_qualifier, x.figure_low, x.figure_best, x.figure_high, x.figure_unit, x.figure_currency,
                    x.figure_agreement, x.figure_origins, x.measure
                    from other_measure x join owner o on o.id = x.id where x.known_to is null
            )
            select i.key as incident, f.kind, f.key, g.aspect, g.qualifier, g.low, g.best, g.high, g.unit, g.currency, g.agreement, g.origins, g.measure
            from each g join fact f on f.id = g.id left join fact i on i.id = g.incident_id
            order by i.key nulls last, f.kind, f.key, g.aspect, g.measure nulls first""";

    /** The figures of everything that the recorded report of a key and an incoming report have claims about. */
    Uni<Map<FigureAddress, Stand>> now(String report, Incoming incoming) {
        Set<String> roots = new LinkedHashSet<>();
        // HQL has no empty lists, and no fact has this kind.
        roots.add("NOTHING");
        incoming.draft()
                .claims()
                .forEach(claim -> roots.add(
                        claim.fact().incident() == null
                                ? claim.fact().kind() + " " + claim.fact().key()
                                : FactKind.INCIDENT + " " + claim.fact().incident()));
        return figures(roots, report);
    }

    /** The figures of an incident. */
    Uni<Map<FigureAddress, Stand>> ofIncident(String key) {
        return figures(Set.of(FactKind.INCIDENT + " " + key), "");
    }

    private static Uni<Map<FigureAddress, Stand>> figures(Set<String> roots, String report) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIGURES, Object[].class)
                        .setParameter("roots", List.copyOf(roots))
                        .setParameter("report", report)
                        .getResultList())
                .map(rows -> {
                    Map<FigureAddress, Stand> figures = new LinkedHashMap<>();
                    rows.forEach(row -> figures.put(FigureAddress.of(row), Stand.of(row)));
                    return figures;
                });
    }

    /** The figures that differ. */
    static List<FigureChange> between(Map<FigureAddress, Stand> before, Map<FigureAddress, Stand> after) {
        Set<FigureAddress> addresses = new LinkedHashSet<>(before.keySet());
        addresses.addAll(after.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (FigureAddress address : addresses) {
            if (!Objects.equals(before.get(address), after.get(address))) {
                changes.add(new FigureChange(address, before.get(address), after.get(address)));
            }
        }
        return changes;
    }
}
