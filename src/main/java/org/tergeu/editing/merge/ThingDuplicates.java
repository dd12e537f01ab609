package org.tergeu.editing.merge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/**
 * Finds organizations and people that may be the same: with names that are alike in any language or script, and a second reason unless they are almost
 * equal. Two things that one report describes are different things.
 */
@Singleton
class ThingDuplicates {

    /** An organization and its part are different organizations, and so are an organization and its successor. */
    private static final String ORGANIZATIONS = """
            with one as (select * from organization where key = ? and merged_into_id is null),
            near as (
                select n.organization_id as id, max(similarity(n.folded, m.folded))::numeric as similarity
                from one join organization_name m on m.organization_id = one.id
                join organization_name n on n.organization_id <> one.id and similarity(n.folded, m.folded) >= 0.5 group by 1
            ), compared as (
                select o.id, o.key, near.similarity, o.kind = one.kind as same_kind, coalesce(o.country = one.country, false) as same_country,
                    exists (select from organization_membership p join organization_membership q on q.parent_id = p.parent_id
                        where p.organization_id = one.id and q.organization_id = o.id) as same_parent,
                    exists (select from participant p join participant q on q.incident_id <> p.incident_id
                        join incident_region a on a.incident_id = p.incident_id join incident_region b on b.incident_id = q.incident_id and b.region = a.region
                        where p.organization_id = one.id and q.organization_id = o.id and p.known_to is null and q.known_to is null) as same_places
                from near join organization o on o.id = near.id cross join one
                where o.named
                    and not exists (select from organization_membership p where (p.organization_id, p.parent_id) in ((one.id, o.id), (o.id, one.id)))
                    and not exists (select from organization_succession s where (s.successor_id, s.predecessor_id) in ((one.id, o.id), (o.id, one.id)))
                    and not exists (select from definition d join definition e on e.report_id = d.report_id and e.thing = d.thing
                        where d.thing = 'ORGANIZATION' and d.key = one.key and e.key = o.key)
            ), counted as (
                select *, same_kind::int + same_country::int + same_parent::int + same_places::int as reasons from compared
            )
            select * from counted where reasons >= 1 or similarity >= 0.8 order by reasons + 3 * similarity desc, key limit ?""";

    /** Whoever was erased has no name. */
    private static final String PEOPLE = """
            with one as (select * from person where key = ? and merged_into_id is null and not exists (select from erased_person e where e.person_id = person.id)),
            near as (
                select n.person_id as id, max(similarity(n.folded, m.folded))::numeric as similarity
                from one join person_name m on m.person_id = one.id
                join person_name n on n.person_id <> one.id and similarity(n.folded, m.folded) >= 0.5 group by 1
            ), role as (
                select person_id, incident_id from participant where known_to is null and person_id is not null
                union select person_id, incident_id from legal_outcome where known_to is null and person_id is not null
            ), compared as (
                select p.id, p.key, near.similarity, coalesce(similarity(p.position, one.position) >= 0.5, false) as same_position,
                    exists (select from role a join role b on b.incident_id = a.incident_id where a.person_id = one.id and b.person_id = p.id) as same_incident,
                    exists (select from role a join incident_region r on r.incident_id = a.incident_id
                        join incident_region s on s.region = r.region and s.incident_id <> r.incident_id join role b on b.incident_id = s.incident_id
                        where a.person_id = one.id and b.person_id = p.id) as same_places
                from near join person p on p.id = near.id cross join one
                where p.named and not exists (select from erased_person e where e.person_id = p.id)
                    and not exists (select from definition d join definition e on e.report_id = d.report_id and e.thing = d.thing
                        where d.thing = 'PERSON' and d.key = one.key and e.key = p.key)
            ), counted as (
                select *, same_position::int + same_incident::int + same_places::int as reasons from compared
            )
            select * from counted where reasons >= 1 or similarity >= 0.8 order by reasons + 3 * similarity desc, key limit ?""";

    /** Reasons by columns, the strongest reason first. */
    private static final Map<String, String> OF_ORGANIZATIONS = new LinkedHashMap<>();

    private static final Map<String, String> OF_PEOPLE = new LinkedHashMap<>();

    static {
        OF_ORGANIZATIONS.put("same_places", "took part in incidents of the same places");
        OF_ORGANIZATIONS.put("same_parent", "is a part of the same organization");
        OF_ORGANIZATIONS.put("same_kind", "is of the same kind");
        OF_ORGANIZATIONS.put("same_country", "belongs to the same country");
        OF_PEOPLE.put("same_incident", "is named in the same incident");
        OF_PEOPLE.put("same_position", "is known by the same office");
        OF_PEOPLE.put("same_places", "is named in incidents of the same places");
    }

    private static final double ALMOST_EQUAL = 0.8;

    private final Reads reads;

    ThingDuplicates(Reads reads) {
        this.reads = reads;
    }

    /** Those of an organization, the likeliest first. */
    Uni<List<LikelyDuplicateOrganization>> ofOrganization(String key, int most) {
        return reads.list(
                Sql.of(ORGANIZATIONS, key, most),
                row -> new LikelyDuplicateOrganization(
                        row.getLong("id"), reasons(row, OF_ORGANIZATIONS), similarity(row)));
    }

    /** Those of a person, the likeliest first. */
    Uni<List<LikelyDuplicatePerson>> ofPerson(String key, int most) {
        return reads.list(
                Sql.of(PEOPLE, key, most),
                row -> new LikelyDuplicatePerson(row.getLong("id"), reasons(row, OF_PEOPLE), similarity(row)));
    }

    private static double similarity(Row row) {
        return row.getBigDecimal("similarity").doubleValue();
    }

    private static List<String> reasons(Row row, Map<String, String> byColumn) {
        List<String> reasons = new ArrayList<>();
        reasons.add(similarity(row) >= ALMOST_EQUAL ? "has almost the same name" : "has a name that is alike");
        byColumn.forEach((column, reason) -> {
            if (row.isTrue(column)) {
                reasons.add(reason);
            }
        });
        return reasons;
    }
}
