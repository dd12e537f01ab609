package org.tergeu.editing.merge;

import java.util.List;
import org.tergeu.editing.StillNamed;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.intake.submission.Edit.Mergeable;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Lists the merges that hold. */
final class StandingMerges {

    /**
     * A merge is listed if reports that the caller may read name both of its incidents, organizations or people. Otherwise the list would disclose a
     * key, and the caller could not repeat the merge in another database.
     */
    private static final String MERGES = """
            (
                select 'INCIDENT' as thing, f.key, t.key as into_key from incident_merge m join fact f on f.id = m.from_id join fact t on t.id = m.into_id
                where %1$s and %2$s
                union all
                select 'ORGANIZATION', f.key, t.key from organization f join organization t on t.id = f.merged_into_id where %3$s and %4$s
                union all
                select 'PERSON', f.key, t.key from person f join person t on t.id = f.merged_into_id where %5$s and %6$s
            ) m""";

    /** A report names an incident if it says something of the incident, or refers to it or to one of its facts. */
    private static final String NAMES_INCIDENT = """
            (exists (select from report r where r.status in (%1$s)
                and r.id in (select c.report_id from claim c where c.incident_id = m.into_id or c.fact_id = m.into_id)
                and cast(r.document as jsonb) -> 'incidents' @> jsonb_build_array(jsonb_build_object('key', %2$s.key)))
            or exists (select from report r where r.status in (%1$s)
                and r.id in (select c.report_id from claim c where not c.withdrawn and c.fact_id in (
                    select i.id from incident i where i.part_of_id = m.into_id and i.known_to is null
                    union all select i.id from incident_relation i where i.related_id = m.into_id and i.known_to is null
                    union all select s.id from statistic s where s.announced_at_id = m.into_id and s.known_to is null
                    union all select o.id from fact p join legal_outcome o on o.part_of_id = p.id and o.known_to is null where p.incident_id = m.into_id
                    union all select o.id from fact p join casualty o on o.part_of_id = p.id and o.known_to is null where p.incident_id = m.into_id
                    union all select o.id from fact p join seizure o on o.part_of_id = p.id and o.known_to is null where p.incident_id = m.into_id))
                and (position('"' || %2$s.key || '"' in r.document) > 0 or position('"' || %2$s.key || '/' in r.document) > 0)))""";

    private static final String DESCRIBES =
            "(exists (select from definition d join report r on r.id = d.report_id where %1$s and d.thing = '%3$s' and d.key = %2$s.key) or %4$s)";

    private static final String FROM = "f";
    private static final String INTO = "t";

    /** The only sort order. */
    private enum MergeOrder {
        KEY
    }

    private StandingMerges() {}

    /** @param withRetracted whether to list merges, too, of what only retracted reports name */
    static Listing<Merge> all(boolean withRetracted) {
        String statuses = withRetracted ? "'PUBLISHED', 'RETRACTED'" : "'PUBLISHED'";
        return new Listing<>(
                "m.thing, m.key, m.into_key",
                MERGES.formatted(
                        NAMES_INCIDENT.formatted(statuses, FROM),
                        NAMES_INCIDENT.formatted(statuses, INTO),
                        describes(withRetracted, FROM, Mergeable.ORGANIZATION),
                        describes(withRetracted, INTO, Mergeable.ORGANIZATION),
                        describes(withRetracted, FROM, Mergeable.PERSON),
                        describes(withRetracted, INTO, Mergeable.PERSON)),
                Sql.of("true"),
                Ordering.by(MergeOrder.KEY, OrderDirection.ASC, "m.thing || ' ' || m.key", "text"),
                List.of("merges", withRetracted),
                StandingMerges::merge);
    }

    private static String describes(boolean withRetracted, String row, Mergeable thing) {
        return DESCRIBES.formatted(
                StillNamed.described("d", "r", withRetracted),
                row,
                thing,
                StillNamed.needed("'" + thing + "'", row + ".key"));
    }

    private static Merge merge(Row row) {
        return new Merge(row.getEnum(Mergeable.class, "thing"), row.getString("key"), row.getString("into_key"));
    }
}
