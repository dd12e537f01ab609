package org.tergeu.intake.definition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.vocabulary.ReportStatus;

/** Marks the organizations, people and places that standing reports name, within the current transaction. Lists have only these. */
@ApplicationScoped
public class NamedThings {

    private static final String SETTLE = "select settle_named(cast(cast(:things as text) as jsonb))";

    private static final String ABOVE = """
            select p.key from organization o join organization_membership m on m.organization_id = coalesce(o.merged_into_id, o.id)
                join organization p on p.id = m.parent_id where o.key = :key
            union
            select p.key from organization o join organization_succession s on s.successor_id = coalesce(o.merged_into_id, o.id)
                join organization p on p.id = s.predecessor_id where o.key = :key""";

    /** What a recorded report names, by its document. */
    public static ReportDraft named(String document) {
        return Incoming.of(Documents.read(document)).draft();
    }

    /**
     * Finds the marks again for everything that some drafts, also incomplete ones, describe or refer to.
     *
     * @param before the earlier versions, which no longer stand
     * @param now the recorded versions
     */
    public Uni<Void> settle(List<ReportDraft> before, List<ReportDraft> now) {
        JsonArray things = new JsonArray();
        Stream<ReportDraft> standing = now.stream().filter(NamedThings::stands);
        add(things, Stream.concat(before.stream(), now.stream().filter(draft -> !stands(draft))), true);
        add(things, standing, false);
        return settle(things);
    }

    private static boolean stands(ReportDraft draft) {
        return draft.header().status() == ReportStatus.PUBLISHED;
    }

    private static void add(JsonArray things, Stream<ReportDraft> drafts, boolean mayBeLost) {
        Map<DescribedThing, Set<String>> named = new LinkedHashMap<>();
        drafts.forEach(draft -> {
            add(
                    named,
                    DescribedThing.ORGANIZATION,
                    draft.organizations().stream().map(OrganizationDraft::key));
            add(
                    named,
                    DescribedThing.ORGANIZATION,
                    draft.references().organizations().stream().map(Reference::key));
            add(named, DescribedThing.PERSON, draft.people().stream().map(PersonDraft::key));
            add(
                    named,
                    DescribedThing.PERSON,
                    draft.references().people().stream().map(Reference::key));
            add(named, DescribedThing.PLACE, draft.places().stream().map(PlaceDraft::code));
            add(
                    named,
                    DescribedThing.PLACE,
                    draft.references().places().stream().map(Reference::key));
        });
        named.forEach((thing, keys) -> add(things, thing, keys, mayBeLost));
    }

    private static void add(JsonArray things, DescribedThing thing, Collection<String> keys, boolean mayBeLost) {
        keys.forEach(key -> things.add(new JsonArray(List.of(thing.name(), key, mayBeLost))));
    }

    /**
     * A thing, and everything that contains or contained it or that it came of: an editor's description of the thing can decide whether these are
     * named.
     */
    public Uni<Set<String>> above(DescribedThing thing, String key) {
        return thing != DescribedThing.ORGANIZATION
                ? Uni.createFrom().item(Set.of(key))
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(ABOVE, String.class)
                                .setParameter("key", key)
                                .getResultList())
                        .map(above -> {
                            Set<String> all = new LinkedHashSet<>(above);
                            all.add(key);
                            return all;
                        });
    }

    /** Finds the marks again for the things of these keys. */
    public Uni<Void> settle(DescribedThing thing, Collection<String> keys) {
        JsonArray things = new JsonArray();
        add(things, thing, keys, true);
        return settle(things);
    }

    private static void add(Map<DescribedThing, Set<String>> named, DescribedThing thing, Stream<String> keys) {
        Set<String> all = named.computeIfAbsent(thing, none -> new LinkedHashSet<>());
        keys.filter(Objects::nonNull).forEach(all::add);
    }

    private static Uni<Void> settle(JsonArray things) {
        return things.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(SETTLE, Integer.class)
                                .setParameter("things", things.encode())
                                .getSingleResult())
                        .replaceWithVoid();
    }
}
