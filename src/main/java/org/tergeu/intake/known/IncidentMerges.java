package org.tergeu.intake.known;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tergeu.platform.writing.EntityRows;

/** Reads and writes merges of incidents, within the current transaction. */
@ApplicationScoped
public class IncidentMerges {

    private static final String OF_KEYS = """
            select f.id, f.key, exists (select from incident i where i.id = f.id and i.known_to is null) as known, m.into_id, t.key as into_key,
                exists (select from incident_merge o where o.into_id = f.id) as has_others,
                coalesce((select max(r.revision) from mention x join report r on r.id = x.report_id where x.incident_id = coalesce(m.into_id, f.id)), 0) as revision
            from fact f left join incident_merge m on m.from_id = f.id left join fact t on t.id = m.into_id
            where f.kind = 'INCIDENT' and f.incident_id is null and f.key in (:keys)""";

    private static final String MERGED =
            "select f.key, t.key from incident_merge m join fact f on f.id = m.from_id join fact t on t.id = m.into_id where f.key in (:keys) or t.key in (:keys)";

    /** The reports with claims about an incident, or about anything that refers to it or to one of its facts. */
    private static final String REPORTS = """
            with own as (select id from fact where id = :incident or incident_id = :incident), root as (
                select cast(:incident as bigint) as id
                union select incident_id from legal_outcome where known_to is null and part_of_id in (select id from own)
                union select incident_id from casualty where known_to is null and part_of_id in (select id from own)
                union select incident_id from seizure where known_to is null and part_of_id in (select id from own)
                union select incident_id from incident_relation where known_to is null and related_id = :incident
                union select id from incident where known_to is null and part_of_id = :incident
                union select id from statistic where known_to is null and announced_at_id = :incident
            )
            select distinct c.report_id from claim c where not c.withdrawn and (c.incident_id in (select id from root) or c.fact_id in (select id from root))""";

    private static final String MERGE = "insert into incident_merge (from_id, into_id) values (:from, :into)";
    private static final String UNMERGE = "delete from incident_merge where from_id = :from";

    private static final String FORGET = "delete from claim c where c.withdrawn and c.incident_id = :incident and "
            + EntityRows.among("c.report_id", "reports")
            + " and not exists (select from claim s where s.report_id = c.report_id and s.incident_id = c.incident_id and not s.withdrawn)";

    /**
     * A thing that may be merged.
     *
     * @param known whether it is served
     * @param intoId the thing that it is merged into; null when it is not merged
     * @param hasOthers whether others are merged into it
     * @param revision the revision that last changed one of its reports
     * @param erased whether it is a person whose name was erased
     */
    public record Merging(
            long id,
            String key,
            boolean known,
            @Nullable Long intoId,
            @Nullable String intoKey,
            boolean hasOthers,
            long revision,
            boolean erased) {

        public static Merging of(Object[] row) {
            return new Merging(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (Boolean) row[2],
                    row[3] == null ? null : ((Number) row[3]).longValue(),
                    (String) row[4],
                    (Boolean) row[5],
                    ((Number) row[6]).longValue(),
                    row.length > 7 && (Boolean) row[7]);
        }
    }

    /** A merge, by the keys of both things. */
    public record MergedKeys(String from, String into) {}

    /** The incidents that exist among these keys. */
    public Uni<List<Merging>> find(Collection<String> keys) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_KEYS, Object[].class)
                        .setParameter("keys", List.copyOf(keys))
                        .getResultList())
                .map(rows -> rows.stream().map(Merging::of).toList());
    }

    /** The merges of which any of these keys is a part. */
    public Uni<List<MergedKeys>> among(Collection<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(MERGED, Object[].class)
                                .setParameter("keys", List.copyOf(keys))
                                .getResultList())
                        .map(rows -> rows.stream()
                                .map(row -> new MergedKeys((String) row[0], (String) row[1]))
                                .toList());
    }

    /** The reports whose claims move when an incident is merged or a merge is undone. */
    public Uni<List<Long>> reports(long incident) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REPORTS, Long.class)
                        .setParameter("incident", incident)
                        .getResultList())
                .map(ArrayList::new);
    }

    public Uni<Void> merge(long from, long into) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MERGE)
                        .setParameter("from", from)
                        .setParameter("into", into)
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Void> unmerge(long from) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNMERGE)
                        .setParameter("from", from)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Deletes withdrawn claims of reports about an incident of which they say nothing now: they were made while another incident led to it. */
    public Uni<Void> forgetWithdrawn(long incident, Collection<Long> reports) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("incident", incident)
                        .setParameter("reports", EntityRows.array(reports))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
