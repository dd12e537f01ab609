package org.tergeu.intake.definition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.tergeu.intake.submission.DescribedThing;

/** Reads and writes the descriptions by editors, within the current transaction. */
@ApplicationScoped
public class DescribedThings {

    /** The latest two descriptions: the present and the one before it. */
    private static final String FIND = """
            select t.into_key, t.erased, coalesce(d.revision, 0), d.body, d.changed_by, cast(extract(epoch from d.changed_at) * 1000 as bigint),
                (select e.body from description e where e.thing = :thing and e.key = :key and e.revision < d.revision order by e.revision desc limit 1) as earlier
            from (
                select i.key as into_key, false as erased from organization o left join organization i on i.id = o.merged_into_id where :thing = 'ORGANIZATION' and o.key = :key
                union all
                select i.key, exists (select from erased_person e where e.person_id = p.id) from person p left join person i on i.id = p.merged_into_id
                    where :thing = 'PERSON' and p.key = :key
                union all
                select null, false from place p where :thing = 'PLACE' and p.code = :key and exists (select from definition d where d.thing = 'PLACE' and d.key = :key)
            ) t left join lateral (select * from description d where d.thing = :thing and d.key = :key order by d.revision desc limit 1) d on true""";

    private static final String KEEP =
            "insert into description (thing, key, body) values (:thing, :key, nullif(cast(:body as text), ''))";

    private static final String ORGANIZATIONS = "select key from organization where key in (:keys)";

    /**
     * The description of a thing by editors.
     *
     * @param into the key of the thing that this one was merged into; null when it was not merged
     * @param erased whether it is a person whose name was erased
     * @param revision the revision of the dataset that has the latest description; 0 when there is none
     * @param body the latest description; null when it gives nothing
     * @param earlier the description before it
     */
    public record DescriptionState(
            @Nullable String into,
            boolean erased,
            long revision,
            @Nullable String body,
            @Nullable String changedBy,
            OffsetDateTime changedAt,
            @Nullable String earlier) {

        private static DescriptionState of(Object[] row) {
            return new DescriptionState(
                    (String) row[0],
                    (Boolean) row[1],
                    ((Number) row[2]).longValue(),
                    (String) row[3],
                    (String) row[4],
                    OffsetDateTime.ofInstant(
                            Instant.ofEpochMilli(row[5] == null ? 0 : ((Number) row[5]).longValue()), ZoneOffset.UTC),
                    (String) row[6]);
        }
    }

    /** The description of a thing; null when the thing is not known or cannot be described. */
    public Uni<DescriptionState> find(DescribedThing thing, String key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("thing", thing.name())
                        .setParameter("key", key)
                        .getResultList())
                .map(rows -> rows.isEmpty() ? null : DescriptionState.of(rows.get(0)));
    }

    /** Those of these keys that organizations have. */
    public Uni<Set<String>> organizations(Set<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(ORGANIZATIONS, String.class)
                                .setParameter("keys", List.copyOf(keys))
                                .getResultList())
                        .map(Set::copyOf);
    }

    /** Writes a description; null for one that gives nothing. */
    public Uni<Void> keep(DescribedThing thing, String key, @Nullable String body) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("thing", thing.name())
                        .setParameter("key", key)
                        .setParameter("body", body == null ? "" : body)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
