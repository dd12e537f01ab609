package org.tergeu.intake.definition;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.intake.document.GivenDescription;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.organization.OrganizationRegister;
import org.tergeu.person.PersonRegister;
import org.tergeu.place.PlaceRegister;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.platform.writing.EntityRows;
import org.tergeu.report.ReportEntity;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/**
 * Records how reports describe organizations, people and places, and publishes what their descriptions come to together
 * ({@link CombinedDescription}). What no published report describes is described by drafts, retracted reports and earlier versions, so that nothing
 * is without a name.
 */
@ApplicationScoped
public class Definitions {

    private final DefinitionRepository definitions;
    private final OrganizationRegister organizations;
    private final PersonRegister people;
    private final PlaceRegister places;

    Definitions(
            DefinitionRepository definitions,
            OrganizationRegister organizations,
            PersonRegister people,
            PlaceRegister places) {
        this.definitions = definitions;
        this.organizations = organizations;
        this.people = people;
        this.places = places;
    }

    private static final EntityRows<DefinitionEntity> ROWS = EntityRows.of(DefinitionEntity.class);

    /**
     * The different descriptions of each thing, once each, by the most credible report that has it. An index leads from one to the next, so it does
     * not matter how many reports repeat a description.
     */
    private static final String DIFFERENT = """
            with recursive asked (thing, key) as materialized (
                select a ->> 0, a ->> 1 from jsonb_array_elements(cast(cast(:things as text) as jsonb)) a
            ), found (thing, key, digest, rank, id) as (
                select f.* from asked a cross join lateral (
                    select d.thing, d.key, d.digest, d.rank, d.id from definition d
                    where d.thing = a.thing and d.key = a.key order by d.digest, d.rank limit 1) f
                union all
                select n.* from found f cross join lateral (
                    select d.thing, d.key, d.digest, d.rank, d.id from definition d
                    where d.thing = f.thing and d.key = f.key and d.digest > f.digest order by d.digest, d.rank limit 1) n
            )
            select d.thing, d.key, d.body, d.rank from found f join definition d on d.id = f.id
            union all
            select a.thing, a.key, d.body, 'EDITOR' from asked a cross join lateral (
                select e.body from description e where e.thing = a.thing and e.key = a.key order by e.revision desc limit 1) d
            where d.body is not null""";

    private record DefinitionKey(DescribedThing thing, String key) {

        DefinitionKey standing(Leads leads) {
            return switch (thing) {
                case ORGANIZATION -> new DefinitionKey(thing, leads.organization(key));
                case PERSON -> new DefinitionKey(thing, leads.person(key));
                case PLACE -> this;
            };
        }
    }

    /**
     * Replaces the descriptions by some reports, and publishes everything that they described before or describe now. The rows of the reports already
     * have their status and whatever else decides which report is more credible.
     *
     * @param drafts by report; none for a report that no longer describes anything
     * @param kept by report, descriptions of its earlier versions as another database has them; those that this database has itself come first
     * @param known the descriptions by reports that were recorded before
     * @param leads the keys of merged and erased things
     * @return the published descriptions
     */
    public Uni<PublishedDescriptions> record(
            Map<ReportEntity, Optional<ReportDraft>> drafts,
            Map<ReportEntity, ReportDraft> kept,
            Set<Long> known,
            Leads leads) {
        return before(known).chain(before -> {
            Set<DefinitionKey> touched = new LinkedHashSet<>();
            List<DefinitionEntity> added = new ArrayList<>();
            List<DefinitionEntity> changed = new ArrayList<>();
            drafts.forEach((report, draft) -> {
                Map<DefinitionKey, String> fresh =
                        draft.map(Definitions::describedBy).orElseGet(LinkedHashMap::new);
                Map<DefinitionKey, String> former =
                        kept.containsKey(report) ? describedBy(kept.get(report)) : new LinkedHashMap<>();
                touched.addAll(fresh.keySet());
                fresh.keySet().forEach(former::remove);
                for (DefinitionEntity definition : before.getOrDefault(report.id, List.of())) {
                    DefinitionKey key = new DefinitionKey(definition.thing, definition.key);
                    touched.add(key);
                    String body = fresh.remove(key);
                    former.remove(key);
                    // A description that the report no longer has stays, marked as not standing: the key may be in use.
                    DefinitionEntity now = body == null
                            ? definition(report, key, definition.body, false)
                            : definition(report, key, body, stands(report));
                    now.id = definition.id;
                    changed.add(now);
                }
                fresh.forEach((key, body) -> added.add(definition(report, key, body, stands(report))));
                former.forEach((key, body) -> added.add(definition(report, key, body, false)));
                touched.addAll(former.keySet());
            });
            return definitions
                    .getSession()
                    .chain(session -> ROWS.update(session, changed)
                            .chain(() -> ROWS.insert(session, added))
                            .chain(() -> publish(session, touched, leads)));
        });
    }

    /** Publishes the descriptions of some organizations or people again. */
    public Uni<Void> publish(DescribedThing thing, Collection<String> keys, Leads leads) {
        return definitions
                .getSession()
                .chain(session -> publish(
                        session,
                        keys.stream().map(key -> new DefinitionKey(thing, key)).collect(Collectors.toSet()),
                        leads))
                .replaceWithVoid();
    }

    private Uni<Map<Long, List<DefinitionEntity>>> before(Set<Long> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : definitions
                        .find("reportId in ?1", List.copyOf(reports))
                        .list()
                        .map(found -> found.stream().collect(Collectors.groupingBy(each -> each.reportId)));
    }

    private static boolean stands(ReportEntity report) {
        return report.status == ReportStatus.PUBLISHED;
    }

    private static DefinitionEntity definition(ReportEntity report, DefinitionKey key, String body, boolean stands) {
        DefinitionEntity definition = new DefinitionEntity();
        definition.reportId = report.id;
        definition.thing = key.thing();
        definition.key = key.key();
        definition.body = body;
        definition.rank = rank(report, stands);
        return definition;
    }

    private static final String STANDING = "0";
    private static final String EDITOR = "EDITOR";
    private static final long FAR_FUTURE = 5_000_000;

    /** The order of descriptions: those that stand, then the better tier, the later publication, the key. Migration V024 writes the same ranks. */
    @SuppressWarnings("EnumOrdinal") // The tiers are declared from the best to the worst, and the rank is an order.
    private static String rank(ReportEntity report, boolean stands) {
        return (stands ? STANDING : "1")
                + (report.tier == null ? SourceTier.values().length : report.tier.ordinal())
                + "%07d".formatted(FAR_FUTURE - report.knownFrom.toEpochDay()) + "/" + report.key;
    }

    private static Map<DefinitionKey, String> describedBy(ReportDraft draft) {
        Map<DefinitionKey, String> described = new LinkedHashMap<>();
        draft.organizations()
                .forEach(each -> described.put(
                        new DefinitionKey(DescribedThing.ORGANIZATION, each.key()), StoredJson.write(each)));
        draft.people()
                .forEach(each ->
                        described.put(new DefinitionKey(DescribedThing.PERSON, each.key()), StoredJson.write(each)));
        draft.places()
                .forEach(each ->
                        described.put(new DefinitionKey(DescribedThing.PLACE, each.code()), StoredJson.write(each)));
        return described;
    }

    private Uni<PublishedDescriptions> publish(Mutiny.Session session, Set<DefinitionKey> touched, Leads leads) {
        if (touched.isEmpty()) {
            return Uni.createFrom().item(PublishedDescriptions.NONE);
        }
        JsonArray things = new JsonArray();
        asked(touched, leads)
                .forEach(key ->
                        things.add(new JsonArray().add(key.thing().name()).add(key.key())));
        return session.createNativeQuery(DIFFERENT, Object[].class)
                .setParameter("things", things.encode())
                .getResultList()
                .chain(rows -> {
                    List<Description> found =
                            rows.stream().map(Description::read).toList();
                    Map<DefinitionKey, GivenDescription> given = given(found, leads);
                    Map<DefinitionKey, List<Description>> all = found.stream()
                            .filter(each -> !each.isOfEditor())
                            .sorted(Comparator.comparing(Description::rank))
                            .collect(Collectors.groupingBy(
                                    each -> each.key().standing(leads), LinkedHashMap::new, Collectors.toList()));
                    all.replaceAll((key, reported) -> reported.get(0).stands()
                            ? reported.stream().filter(Description::stands).toList()
                            : reported);
                    return published(new PublishedDescriptions(
                            merged(
                                    all,
                                    DescribedThing.ORGANIZATION,
                                    OrganizationDraft.class,
                                    (key, drafts) -> CombinedDescription.organization(
                                            key.key(), given(given, key), drafts, leads)),
                            merged(
                                    all,
                                    DescribedThing.PERSON,
                                    PersonDraft.class,
                                    (key, drafts) -> CombinedDescription.person(key.key(), given(given, key), drafts)),
                            merged(
                                    all,
                                    DescribedThing.PLACE,
                                    PlaceDraft.class,
                                    (key, drafts) -> CombinedDescription.place(key.key(), given(given, key), drafts)),
                            Set.of()));
                });
    }

    private Uni<PublishedDescriptions> published(PublishedDescriptions all) {
        return organizations
                .describe(all.organizations())
                .chain(() -> people.describe(all.people()))
                .chain(() -> places.describe(all.places()))
                .map(moved -> new PublishedDescriptions(all.organizations(), all.people(), all.places(), moved));
    }

    private static final GivenDescription NOTHING = GivenDescription.nothing();

    private static GivenDescription given(Map<DefinitionKey, GivenDescription> given, DefinitionKey key) {
        return given.getOrDefault(key, NOTHING);
    }

    /** The descriptions by editors; of a thing that was merged into another only the names. */
    private static Map<DefinitionKey, GivenDescription> given(List<Description> found, Leads leads) {
        Map<DefinitionKey, GivenDescription> given = new HashMap<>();
        found.stream()
                .filter(Description::isOfEditor)
                .sorted(Comparator.comparing(
                        each -> !each.key().equals(each.key().standing(leads))))
                .forEach(each -> given.merge(
                        each.key().standing(leads),
                        StoredJson.read(each.body(), GivenDescription.class),
                        GivenDescription::and));
        return given;
    }

    /** These things with everything that was merged into them. */
    private static Set<DefinitionKey> asked(Set<DefinitionKey> touched, Leads leads) {
        Set<DefinitionKey> standing =
                touched.stream().map(key -> key.standing(leads)).collect(Collectors.toSet());
        Set<DefinitionKey> asked = new LinkedHashSet<>(standing);
        leads.organizations().forEach((from, into) -> {
            if (standing.contains(new DefinitionKey(DescribedThing.ORGANIZATION, into))) {
                asked.add(new DefinitionKey(DescribedThing.ORGANIZATION, from));
            }
        });
        leads.people().forEach((from, into) -> {
            if (standing.contains(new DefinitionKey(DescribedThing.PERSON, into))) {
                asked.add(new DefinitionKey(DescribedThing.PERSON, from));
            }
        });
        return asked;
    }

    private record Description(DefinitionKey key, String body, String rank) {

        static Description read(Object[] row) {
            return new Description(
                    new DefinitionKey(DescribedThing.valueOf((String) row[0]), (String) row[1]),
                    (String) row[2],
                    (String) row[3]);
        }

        boolean stands() {
            return rank.startsWith(STANDING);
        }

        boolean isOfEditor() {
            return rank.equals(EDITOR);
        }
    }

    private static <D, T> List<T> merged(
            Map<DefinitionKey, List<Description>> all,
            DescribedThing thing,
            Class<D> type,
            BiFunction<DefinitionKey, List<D>, T> merge) {
        List<T> merged = new ArrayList<>();
        all.forEach((key, bodies) -> {
            if (key.thing() == thing) {
                merged.add(merge.apply(
                        key,
                        bodies.stream()
                                .map(each -> StoredJson.read(each.body(), type))
                                .toList()));
            }
        });
        return merged;
    }
}
