package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tergeu.intake.Edit.Mergeable;
import org.tergeu.intake.IncidentMerges.Merging;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;

/** Merges organizations and people, and takes that back, within the current transaction. */
@ApplicationScoped
class ThingMerges {

    private static final String OF_KEYS = """
            select t.id, t.key, true, t.merged_into_id, i.key, exists (select from %1$s o where o.merged_into_id = t.id),
                greatest(t.merged_revision, i.merged_revision,
                    (select max(r.revision) from definition d join report r on r.id = d.report_id where d.thing = '%2$s' and d.key in (t.key, i.key)), 0), %3$s
            from %1$s t left join %1$s i on i.id = t.merged_into_id where t.key in (:keys)""";
    private static final String IS_ERASED = "exists (select from erased_person e where e.person_id = t.id)";

    private static final String LEAD =
            "update %s set merged_into_id = cast(nullif(cast(:into as text), '') as bigint) where id = :id";
    private static final String FORGET_NAMES = "delete from %1$s_name where %1$s_id = :id";
    /** Few documents that have the letters of a key have them for another reason; the expression sorts out longer keys. */
    private static final String REPORTS =
            "select id from report where position(cast(:key as text) in document) > 0 and document ~ cast(:pattern as text)";

    private static final String CHILDREN = """
            select c.key from organization c where c.parent_id in (
                select id from organization where key = :key union select merged_into_id from organization where key = :key)""";

    private static final String IS_BELOW_ITSELF = """
            with recursive above (id, path) as (
                select o.parent_id, array[o.id] from organization o where o.key = :key and o.parent_id is not null
                union all
                select o.parent_id, a.path || o.id from above a join organization o on o.id = a.id where o.parent_id is not null and o.id <> all (a.path)
            )
            select exists (select from above a join organization o on o.id = a.id where o.key = :key)""";

    private final Rereading rereading;
    private final Definitions definitions;
    private final Erasures erasures;
    private final NamedThings named;

    ThingMerges(Rereading rereading, Definitions definitions, Erasures erasures, NamedThings named) {
        this.named = named;
        this.rereading = rereading;
        this.definitions = definitions;
        this.erasures = erasures;
    }

    private static String table(Mergeable thing) {
        return thing == Mergeable.PERSON ? "person" : "organization";
    }

    private static DescribedThing described(Mergeable thing) {
        return thing == Mergeable.PERSON ? DescribedThing.PERSON : DescribedThing.ORGANIZATION;
    }

    /** Those of these keys that there are. */
    Uni<List<Merging>> find(Mergeable thing, Collection<String> keys) {
        String sql = OF_KEYS.formatted(table(thing), described(thing), thing == Mergeable.PERSON ? IS_ERASED : "false");
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Object[].class)
                        .setParameter("keys", List.copyOf(keys))
                        .getResultList())
                .map(rows -> rows.stream().map(Merging::of).toList());
    }

    /**
     * Has one lead elsewhere, or stand for itself.
     *
     * @param into where it is to lead; null when it is to stand for itself
     */
    Uni<Void> change(Mergeable thing, Merging from, @Nullable Merging into) {
        String standingKey = into == null ? from.intoKey() : into.key();
        return children(from.key())
                .chain(children -> lead(thing, from.id(), into == null ? null : into.id())
                        .chain(erasures::leads)
                        .chain(leads -> describe(thing, Set.of(from.key(), standingKey), children, leads)))
                .chain(() -> reports(from.key()))
                .chain(rereading::readAgain)
                .chain(() -> named.settle(described(thing), Set.of(from.key(), standingKey)))
                .chain(() -> refuseCircle(described(thing), standingKey));
    }

    /** The parts of an organization describe it as their parent, by whichever key. */
    private Uni<Void> describe(Mergeable thing, Set<String> both, List<String> children, Leads leads) {
        Set<String> all = new TreeSet<>(both);
        all.addAll(thing == Mergeable.ORGANIZATION ? children : List.of());
        return definitions.publish(described(thing), all, leads);
    }

    private static Uni<List<String>> children(String key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CHILDREN, String.class)
                        .setParameter("key", key)
                        .getResultList());
    }

    /** What leads elsewhere has no names, so that nothing finds it. */
    private static Uni<Void> lead(Mergeable thing, long id, @Nullable Long into) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LEAD.formatted(table(thing)))
                        .setParameter("id", id)
                        .setParameter("into", into == null ? "" : String.valueOf(into))
                        .executeUpdate()
                        .chain(() -> into == null
                                ? Uni.createFrom().item(0)
                                : session.createNativeQuery(FORGET_NAMES.formatted(table(thing)))
                                        .setParameter("id", id)
                                        .executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<List<Long>> reports(String key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REPORTS, Long.class)
                        .setParameter("key", key)
                        .setParameter("pattern", "(^|[^a-z0-9.-])" + key.replace(".", "[.]") + "($|[^a-z0-9.-])")
                        .getResultList())
                .map(ArrayList::new);
    }

    /** Fails with {@link InvalidReport} when an organization would lie in itself. */
    Uni<Void> refuseCircle(DescribedThing thing, String key) {
        if (thing != DescribedThing.ORGANIZATION) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(IS_BELOW_ITSELF, Boolean.class)
                        .setParameter("key", key)
                        .getSingleResult())
                .invoke(circle -> {
                    if (circle) {
                        throw new InvalidReport(List.of(
                                new Problem("", "would put '" + key + "' below itself; allowed is what does not")));
                    }
                })
                .replaceWithVoid();
    }
}
