package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;

/** Refuses a report by which something would contain itself, over however many steps and reports. */
@ApplicationScoped
class Containment {

    /**
     * Goes up from each fact of the report; a path that comes back to where it began is a circle. The union is not materialized, so
     * that each step up is an index look-up, however much else is recorded.
     */
    private static final String CIRCLES = """
            with recursive part (id, part_of_id) as not materialized (
                select id, part_of_id from incident where part_of_id is not null and known_to is null
                union all select id, part_of_id from legal_outcome where part_of_id is not null and known_to is null
                union all select id, part_of_id from casualty where part_of_id is not null and known_to is null
                union all select id, part_of_id from statistic where part_of_id is not null and known_to is null
            ), above (id, container, path) as (
                select p.id, p.part_of_id, array[p.id] from part p
                where p.id in (select c.fact_id from claim c join report r on r.id = c.report_id where r.key = :report)
                union all
                select a.id, p.part_of_id, a.path || p.id from above a join part p on p.id = a.container
                where p.id <> all (a.path)
            )
            select distinct f.kind, i.key as incident, f.key from above a
            join fact f on f.id = a.id left join fact i on i.id = f.incident_id
            where a.container = a.id order by f.kind, i.key, f.key""";

    /** Fails with {@link InvalidReport} when the current transaction has made a circle; it is then undone as a whole. */
    Uni<Void> refuseCircles(ReportDraft draft) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CIRCLES, Object[].class).setParameter("report", draft.header().key()).getResultList())
                .invoke(circles -> {
                    if (!circles.isEmpty()) {
                        throw new InvalidReport(circles.stream().map(row -> problem(draft, row)).toList());
                    }
                })
                .replaceWithVoid();
    }

    private static Problem problem(ReportDraft draft, Object[] row) {
        List<ClaimDraft> claims = draft.claims().stream().filter(claim -> isOf(claim.fact(), row)).toList();
        String path = claims.isEmpty() ? "" : claims.get(0).path();
        String name = row[1] == null ? (String) row[2] : row[1] + "/" + row[2];
        return new Problem(
                path.isEmpty() ? "" : path + ".partOf", "would make '" + name + "' a part of itself; allowed is a whole that is no part of it");
    }

    private static boolean isOf(FactAddress fact, Object[] row) {
        return fact.kind().name().equals(row[0]) && Objects.equals(fact.incident(), row[1]) && fact.key().equals(row[2]);
    }
}
