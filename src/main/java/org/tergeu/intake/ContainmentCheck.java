package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.intake.OrganizationCircles.Circle;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.submission.ContainmentFault;

/** Refuses a report, or the retraction of one, after which something would contain itself, over any number of steps and reports, or be too deep in a tree. */
@ApplicationScoped
class ContainmentCheck {

    /**
     * Goes up from each fact of the report. A path that returns to its beginning, by what was known on one day, is a circle. The union is not
     * materialized, so each step up is a look-up in an index, whatever else is recorded. A longer circle is too deep, too, and a path of a thousand steps from each
     * of a thousand incidents takes half a minute. A row without a kind says that something is a part.
     */
    private static final String CIRCLES = """
            with recursive part (id, part_of_id, known) as not materialized (
                select id, part_of_id, known from incident where part_of_id is not null
                union all select id, part_of_id, known from legal_outcome where part_of_id is not null
                union all select id, part_of_id, known from casualty where part_of_id is not null
                union all select id, part_of_id, known from seizure where part_of_id is not null
                union all select id, part_of_id, known from statistic where part_of_id is not null
            ), above (id, container, path, known) as (
                select p.id, p.part_of_id, array[p.id], p.known from part p
                where p.id in (select c.fact_id from claim c join report r on r.id = c.report_id where r.key in (:reports))
                union all
                select a.id, p.part_of_id, a.path || p.id, a.known * p.known from above a join part p on p.id = a.container and p.known && a.known
                where p.id <> all (a.path) and cardinality(a.path) < 100
            )
            select f.kind, i.key as incident, f.key, case when bool_or(upper_inf(a.known)) then '' else ' as of ' || min(lower(a.known)) end as day
            from above a join fact f on f.id = a.id left join fact i on i.id = f.incident_id
            where a.container = a.id group by f.kind, i.key, f.key
            union all
            select null, null, null, null where exists (select from above)
            order by kind, incident, key""";

    /**
     * From the lowest part to the whole of all, of incidents and of facts. What may be the same on two levels is compared with what is above and below it:
     * totals of a chain of 350 incidents took more than their time, and with them those of everybody.
     */
    private static final int MOST_LEVELS = 16;

    /** Goes up from each fact of the report that is a part, and down from it, no further than is allowed. */
    private static final String DEPTHS = """
            with recursive part (id, part_of_id) as not materialized (
                select id, part_of_id from incident where part_of_id is not null and known_to is null
                union all select id, part_of_id from legal_outcome where part_of_id is not null and known_to is null
                union all select id, part_of_id from casualty where part_of_id is not null and known_to is null
                union all select id, part_of_id from seizure where part_of_id is not null and known_to is null
                union all select id, part_of_id from statistic where part_of_id is not null and known_to is null
            ), above (id, container, levels) as (
                select p.id, p.part_of_id, 1 from part p
                where p.id in (select c.fact_id from claim c join report r on r.id = c.report_id where r.key in (:reports))
                union all
                select a.id, p.part_of_id, a.levels + 1 from above a join part p on p.id = a.container where a.levels < :most
            ), below (id, lowest, levels) as (
                select a.id, p.id, 1 from above a join part p on p.part_of_id = a.id where a.levels = 1
                union all
                select b.id, p.id, b.levels + 1 from below b join part p on p.part_of_id = b.lowest where b.levels < :most
            )
            select f.kind, i.key as incident, f.key, a.levels
            from (select a.id, max(a.levels) as levels from above a group by a.id) a
            left join (select b.id, max(b.levels) as levels from below b group by b.id) b on b.id = a.id
            join fact f on f.id = a.id left join fact i on i.id = f.incident_id
            where a.levels + coalesce(b.levels, 0) >= :most order by f.kind, i.key, f.key""";

    /** The same for places and the places that contain them; {@link OrganizationCircles} checks organizations. */
    private static final String CIRCLES_OF_PLACES = """
            with recursive above (child, parent, path) as (
                select p.place_code, p.parent_code, array[p.place_code] from place_parent p
                join definition d on d.thing = 'PLACE' and d.key = p.place_code join report r on r.id = d.report_id where r.key in (:reports)
                union all
                select a.child, p.parent_code, a.path || p.place_code from above a
                join place_parent p on p.place_code = a.parent where p.place_code <> all (a.path)
            )
            select distinct child, array_to_string(path || parent, ' in ') as circle from above where parent = child order by child, circle""";

    private final OrganizationCircles organizations;

    ContainmentCheck(OrganizationCircles organizations) {
        this.organizations = organizations;
    }

    /**
     * Fails with {@link ContainmentFault} when the current transaction, which has recorded these reports, has made a circle or a tree that is too deep; the
     * caller then undoes it as a whole. The problems of a single report are complete. Of several reports, the one that is to blame is found by recording
     * them one by one.
     */
    Uni<Void> refuseCircles(List<ReportDraft> drafts) {
        if (drafts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return rows(CIRCLES, drafts)
                .chain(parts -> ofDefinitions(drafts).chain(definitions -> {
                    Stream<Problem> facts =
                            parts.stream().filter(row -> row[0] != null).map(row -> problem(drafts.get(0), row));
                    List<Problem> circles =
                            Stream.concat(definitions.stream(), facts).toList();
                    return circles.isEmpty() && !parts.isEmpty()
                            ? tooDeep(drafts)
                            : Uni.createFrom().item(circles);
                }))
                .invoke(problems -> {
                    if (!problems.isEmpty()) {
                        throw new ContainmentFault(problems);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<Problem>> ofDefinitions(List<ReportDraft> drafts) {
        return rows(CIRCLES_OF_PLACES, drafts)
                .chain(places -> organizations
                        .ofReports(keys(drafts))
                        .map(circles -> Stream.concat(
                                        circles.stream().map(circle -> problemOfOrganization(drafts.get(0), circle)),
                                        places.stream().map(row -> problemOfPlace(drafts.get(0), row)))
                                .toList()));
    }

    private static Uni<List<Problem>> tooDeep(List<ReportDraft> drafts) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DEPTHS, Object[].class)
                        .setParameter("reports", keys(drafts))
                        .setParameter("most", MOST_LEVELS)
                        .getResultList())
                .map(rows -> {
                    List<Object[]> beyond =
                            rows.stream().filter(ContainmentCheck::isBeyond).toList();
                    return (beyond.isEmpty() ? rows : beyond)
                            .stream()
                                    .map(row -> problemOfDepth(drafts.get(0), row))
                                    .toList();
                });
    }

    /** Whether it is itself too far below the whole of all, rather than what is below it. */
    private static boolean isBeyond(Object[] row) {
        return ((Number) row[3]).intValue() >= MOST_LEVELS;
    }

    private static Uni<List<Object[]>> rows(String query, List<ReportDraft> drafts) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, Object[].class)
                        .setParameter("reports", keys(drafts))
                        .getResultList());
    }

    private static List<String> keys(List<ReportDraft> drafts) {
        return drafts.stream().map(draft -> draft.header().key()).toList();
    }

    private static Problem problemOfPlace(ReportDraft draft, Object[] row) {
        return draft.places().stream()
                .filter(place -> place.code().equals(row[0]))
                .findFirst()
                .map(place -> new Problem(
                        place.path() + ".parent",
                        "would put '" + row[0] + "' below itself; allowed: a parent that is not below it"))
                .orElseGet(() -> leaves("'" + row[0] + "' below itself (" + row[1] + ")"));
    }

    private static Problem problemOfOrganization(ReportDraft draft, Circle circle) {
        return draft.organizations().stream()
                .filter(organization -> organization.key().equals(circle.key()))
                .findFirst()
                .map(organization -> circle.problem(organization.path()
                        + switch (circle.of()) {
                            case PARENTS -> organization.parent() == null ? ".parents" : ".parent";
                            case SUCCESSIONS -> ".succeeds";
                        }))
                .orElseGet(() -> leaves(circle.described()));
    }

    private static Problem problem(ReportDraft draft, Object[] row) {
        List<ClaimDraft> claims =
                draft.claims().stream().filter(claim -> isOf(claim.fact(), row)).toList();
        String itself = name(row) + " a part of itself" + row[3];
        if (claims.isEmpty()) {
            return leaves(itself);
        }
        String path = claims.get(0).path();
        return new Problem(
                path.isEmpty() ? "" : path + ".partOf",
                "would make " + itself + "; allowed: a whole that is not a part of it");
    }

    private static Problem problemOfDepth(ReportDraft draft, Object[] row) {
        return draft.claims().stream()
                .filter(claim -> isOf(claim.fact(), row))
                .findFirst()
                .map(claim -> new Problem(
                        claim.path().isEmpty() ? "" : claim.path() + ".partOf",
                        "would make a tree of more than " + MOST_LEVELS + " levels with " + name(row)
                                + " in it; at most " + MOST_LEVELS + " are allowed"))
                .orElseGet(() -> leaves("a tree of more than " + MOST_LEVELS + " levels with " + name(row) + " in it"));
    }

    private static String name(Object[] row) {
        return "'" + (row[1] == null ? "" : row[1] + "/") + row[2] + "'";
    }

    /** The report itself or a less credible one: without the claim of the former, that of the latter counts. */
    private static Problem leaves(String circle) {
        return new Problem("", "would leave " + circle + " by what other reports say; correct one of these first");
    }

    private static boolean isOf(FactAddress fact, Object[] row) {
        return fact.kind().name().equals(row[0])
                && Objects.equals(fact.incident(), row[1])
                && fact.key().equals(row[2]);
    }
}
