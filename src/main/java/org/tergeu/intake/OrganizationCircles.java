package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tergeu.intake.document.Problem;

/**
 * Finds organizations that would be part of themselves on some day, or their own predecessors, by what counts in the current transaction
 * (docs/adr/0058). Each organization on the way up is visited once, however many ways lead to it.
 */
@ApplicationScoped
class OrganizationCircles {

    /** The relation that a circle is made of. */
    enum CircleKind {
        PARENTS,
        SUCCESSIONS
    }

    /**
     * A circle.
     *
     * @param key the organization at which it begins and ends
     * @param way the shortest way, {@code a in b in a}
     */
    record Circle(CircleKind of, String key, String way) {

        /** The circle in English: {@code 'a' below itself (a in b in a)}. */
        String described() {
            return switch (of) {
                case PARENTS -> "'" + key + "' below itself (" + way + ")";
                case SUCCESSIONS -> "'" + key + "' its own predecessor (" + way + ")";
            };
        }

        /** The problem of a change that makes the circle. */
        Problem problem(String path) {
            return new Problem(
                    path,
                    switch (of) {
                        case PARENTS ->
                            "would put '" + key
                                    + "' below itself; allowed: a parent that is not below it on the same days";
                        case SUCCESSIONS ->
                            "would make '" + key + "' its own predecessor (" + way
                                    + "); allowed: one that did not come of it, or days that differ, when it came back";
                    });
        }
    }

    private static final String OF_REPORTS = """
            select coalesce(o.merged_into_id, o.id) from definition d join report r on r.id = d.report_id join organization o on o.key = d.key
            where d.thing = 'ORGANIZATION' and r.key in (:keys)""";

    private static final String OF_KEYS =
            "select coalesce(o.merged_into_id, o.id) from organization o where o.key in (:keys)";

    /**
     * Parents whose days do not overlap make no circle. Neither do successions of different days: a successor can become its predecessor again. Each
     * step keeps one of the ways to the same organization, so the way back that is found is a shortest one.
     */
    private static final String CIRCLES = """
            with recursive concerned (id) as materialized (
                %s
            ), above (start, container, valid) as (
                select p.organization_id, p.parent_id, daterange(p.valid_from, p.valid_to)
                from organization_membership p where p.organization_id in (select id from concerned)
                union
                select a.start, p.parent_id, a.valid * daterange(p.valid_from, p.valid_to)
                from above a join organization_membership p on p.organization_id = a.container
                where a.container <> a.start and a.valid && daterange(p.valid_from, p.valid_to)
            ), before (start, predecessor, first_on, last_on) as (
                select s.successor_id, s.predecessor_id, s.happened_on, s.happened_on
                from organization_succession s where s.successor_id in (select id from concerned)
                union
                select b.start, s.predecessor_id, least(b.first_on, s.happened_on), greatest(b.last_on, s.happened_on)
                from before b join organization_succession s on s.successor_id = b.predecessor
                where b.predecessor <> b.start and (b.first_on < b.last_on) is not true
            )
            select 'PARENTS', o.key, (
                with recursive way (id, keys, valid) as (
                    select p.parent_id, array[o.key, u.key], daterange(p.valid_from, p.valid_to)
                    from organization_membership p join organization u on u.id = p.parent_id where p.organization_id = o.id
                    union all
                    select id, keys, valid from (
                        select p.parent_id as id, w.keys || u.key as keys, w.valid * daterange(p.valid_from, p.valid_to) as valid, row_number() over (
                            partition by p.parent_id, w.valid * daterange(p.valid_from, p.valid_to) order by w.keys) as nth
                        from way w join organization_membership p on p.organization_id = w.id join organization u on u.id = p.parent_id
                        where w.id <> o.id and w.valid && daterange(p.valid_from, p.valid_to)) step where nth = 1
                ) select array_to_string(keys, ' in ') from way where id = o.id limit 1)
            from organization o where o.id in (select start from above where container = start)
            union all
            select 'SUCCESSIONS', o.key, (
                with recursive way (id, keys, first_on, last_on) as (
                    select s.predecessor_id, array[o.key, u.key], s.happened_on, s.happened_on
                    from organization_succession s join organization u on u.id = s.predecessor_id where s.successor_id = o.id
                    union all
                    select id, keys, first_on, last_on from (
                        select s.predecessor_id as id, w.keys || u.key as keys, least(w.first_on, s.happened_on) as first_on,
                            greatest(w.last_on, s.happened_on) as last_on, row_number() over (
                            partition by s.predecessor_id, least(w.first_on, s.happened_on), greatest(w.last_on, s.happened_on) order by w.keys) as nth
                        from way w join organization_succession s on s.successor_id = w.id join organization u on u.id = s.predecessor_id
                        where w.id <> o.id and (w.first_on < w.last_on) is not true) step where nth = 1
                ) select array_to_string(keys, ' after ') from way where id = o.id and (first_on < last_on) is not true limit 1)
            from organization o where o.id in (select start from before where predecessor = start and (first_on < last_on) is not true)
            order by 1, 2""";

    /** The circles that begin at an organization that these reports describe. */
    Uni<List<Circle>> ofReports(Collection<String> keys) {
        return find(OF_REPORTS, keys);
    }

    /** The circles that begin at an organization. */
    Uni<List<Circle>> ofOrganization(String key) {
        return find(OF_KEYS, List.of(key));
    }

    private static Uni<List<Circle>> find(String concerned, Collection<String> keys) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CIRCLES.formatted(concerned), Object[].class)
                        .setParameter("keys", List.copyOf(keys))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Circle(CircleKind.valueOf((String) row[0]), (String) row[1], (String) row[2]))
                        .toList());
    }
}
