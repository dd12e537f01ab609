package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tergeu.intake.definition.Definitions;
import org.tergeu.intake.definition.Erasures;
import org.tergeu.intake.definition.Leads;
import org.tergeu.intake.definition.NamedThings;
import org.tergeu.intake.known.IncidentMerges.Merging;
import org.tergeu.intake.submission.ContainmentFault;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.intake.submission.Edit.Mergeable;

/** Merges organizations and people, and undoes merges, within the current transaction. */
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
    /** Few documents have the letters of a key for another reason; the expression leaves out longer keys. */
    private static final String REPORTS =
            "select id from report where position(cast(:key as text) in document) > 0 and document ~ cast(:pattern as text)";

    /** The parts of an organization at all times, and its successors. */
    private static final String RELATED = """
            with asked (id) as (
                select id from organization where key = :key
                union select merged_into_id from organization where key = :key and merged_into_id is not null
            )
            select c.key from organization c where c.id in (
                select p.organization_id from organization_membership p where p.parent_id in (select id from asked)
                union select s.successor_id from organization_succession s where s.predecessor_id in (select id from asked))""";

    /** A merged organization is neither a part nor a successor of anything, and has no codes. */
    private static final String FORGET_RELATIONS = """
            with parents as (
                delete from organization_membership where organization_id = :id
            ), successions as (
                delete from organization_succession where successor_id = :id
            )
            delete from organization_code where organization_id = :id""";

    private final Rereading rereading;
    private final Definitions definitions;
    private final Erasures erasures;
    private final NamedThings named;
    private final OrganizationCircles circles;

    ThingMerges(
            Rereading rereading,
            Definitions definitions,
            Erasures erasures,
            NamedThings named,
            OrganizationCircles circles) {
        this.named = named;
        this.circles = circles;
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

    /** The things that exist among these keys. */
    Uni<List<Merging>> find(Mergeable thing, Collection<String> keys) {
        String sql = OF_KEYS.formatted(table(thing), described(thing), thing == Mergeable.PERSON ? IS_ERASED : "false");
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Object[].class)
                        .setParameter("keys", List.copyOf(keys))
                        .getResultList())
                .map(rows -> rows.stream().map(Merging::of).toList());
    }

    /**
     * Has one thing lead to another, or stand for itself.
     *
     * @param into the thing to lead to; null when it is to stand for itself
     */
    Uni<Void> change(Mergeable thing, Merging from, @Nullable Merging into) {
        String standingKey = into == null ? Objects.requireNonNull(from.intoKey(), "merged") : into.key();
        return related(thing, from.key())
                .chain(related -> lead(thing, from.id(), into == null ? null : into.id())
                        .chain(erasures::leads)
                        .chain(leads -> describe(thing, Set.of(from.key(), standingKey), related, leads)))
                .chain(() -> reports(from.key()))
                .chain(rereading::readAgain)
                .chain(() -> named.settle(described(thing), Set.of(from.key(), standingKey)))
                .chain(() -> refuseCircle(described(thing), standingKey));
    }

    /** Publishes the descriptions again of both and of their parts and successors, which refer to either key. */
    private Uni<Void> describe(Mergeable thing, Set<String> both, List<String> related, Leads leads) {
        Set<String> all = new TreeSet<>(both);
        all.addAll(related);
        return definitions.publish(described(thing), all, leads);
    }

    private static Uni<List<String>> related(Mergeable thing, String key) {
        return thing == Mergeable.PERSON
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(RELATED, String.class)
                                .setParameter("key", key)
                                .getResultList());
    }

    /** A merged thing has no names, so that nothing finds it. */
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
                                        .executeUpdate())
                        .chain(() -> into == null || thing == Mergeable.PERSON
                                ? Uni.createFrom().item(0)
                                : session.createNativeQuery(FORGET_RELATIONS)
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

    /** Fails with {@link ContainmentFault} when an organization would contain itself, or be its own predecessor. */
    Uni<Void> refuseCircle(DescribedThing thing, String key) {
        if (thing != DescribedThing.ORGANIZATION) {
            return Uni.createFrom().voidItem();
        }
        return circles.ofOrganization(key)
                .invoke(found -> {
                    if (!found.isEmpty()) {
                        throw new ContainmentFault(
                                found.stream().map(circle -> circle.problem("")).toList());
                    }
                })
                .replaceWithVoid();
    }
}
