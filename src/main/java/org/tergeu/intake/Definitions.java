package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.intake.DefinitionEntity.Thing;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.FormerParent;
import org.tergeu.intake.document.ReportDraft.NameDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.naming.Name;
import org.tergeu.naming.Names;
import org.tergeu.organization.OrganizationDescription;
import org.tergeu.organization.OrganizationRegister;
import org.tergeu.person.PersonDescription;
import org.tergeu.person.PersonRegister;
import org.tergeu.place.PlaceDescription;
import org.tergeu.place.PlaceDescription.Containment;
import org.tergeu.place.PlaceRegister;
import org.tergeu.platform.EntityRows;
import org.tergeu.platform.StoredJson;
import org.tergeu.report.ReportEntity;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/**
 * Makes one description of an organization, person or place out of those of all published reports: attributes of the most
 * credible report that has them, all names of all. What none of them describes is described by the others, so that nothing is left
 * nameless.
 */
@ApplicationScoped
class Definitions {

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
     * Of each thing every different description, once, by the most credible report that has it. An index leads from one to the next: how many
     * reports repeat a description does not matter.
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
            select d.id, d.report_id, d.thing, d.key, d.body, d.rank from found f join definition d on d.id = f.id""";

    private record Key(Thing thing, String key) {}

    /**
     * Replaces what reports describe, where they describe anything, and publishes everything that they described before or do now. The reports
     * have their status and all else by which one is more credible than another.
     *
     * @param drafts by report; none for one that describes nothing now
     * @param known those of the reports that were recorded before
     * @return the places that lie elsewhere now
     */
    Uni<Set<String>> record(Map<ReportEntity, Optional<ReportDraft>> drafts, Set<Long> known) {
        return before(known).chain(before -> {
            Set<Key> touched = new LinkedHashSet<>();
            List<DefinitionEntity> added = new ArrayList<>();
            List<DefinitionEntity> changed = new ArrayList<>();
            drafts.forEach((report, draft) -> {
                Map<Key, String> fresh = draft.map(Definitions::describedBy).orElseGet(LinkedHashMap::new);
                touched.addAll(fresh.keySet());
                for (DefinitionEntity definition : before.getOrDefault(report.id, List.of())) {
                    Key key = new Key(definition.thing, definition.key);
                    touched.add(key);
                    String body = fresh.remove(key);
                    // What the report no longer describes keeps its description: somebody may go on using the key.
                    DefinitionEntity now = definition(report, key, body == null ? definition.body : body);
                    now.id = definition.id;
                    changed.add(now);
                }
                fresh.forEach((key, body) -> added.add(definition(report, key, body)));
            });
            return definitions
                    .getSession()
                    .chain(session -> ROWS.update(session, changed)
                            .chain(() -> ROWS.insert(session, added))
                            .chain(() -> publish(session, touched)));
        });
    }

    private Uni<Map<Long, List<DefinitionEntity>>> before(Set<Long> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : definitions
                        .find("reportId in ?1", List.copyOf(reports))
                        .list()
                        .map(found -> found.stream().collect(Collectors.groupingBy(each -> each.reportId)));
    }

    private static DefinitionEntity definition(ReportEntity report, Key key, String body) {
        DefinitionEntity definition = new DefinitionEntity();
        definition.reportId = report.id;
        definition.thing = key.thing();
        definition.key = key.key();
        definition.body = body;
        definition.rank = rank(report);
        return definition;
    }

    private static final String STANDING = "0";
    private static final long FAR_FUTURE = 5_000_000;

    /** Standing reports first, then the better tier, then the later publication, then the key; migration V024 writes the same. */
    private static String rank(ReportEntity report) {
        return (report.status == ReportStatus.PUBLISHED ? STANDING : "1")
                + (report.tier == null ? SourceTier.values().length : report.tier.ordinal())
                + "%07d".formatted(FAR_FUTURE - report.knownFrom.toEpochDay()) + "/" + report.key;
    }

    private static Map<Key, String> describedBy(ReportDraft draft) {
        Map<Key, String> described = new LinkedHashMap<>();
        draft.organizations()
                .forEach(each -> described.put(new Key(Thing.ORGANIZATION, each.key()), StoredJson.write(each)));
        draft.people().forEach(each -> described.put(new Key(Thing.PERSON, each.key()), StoredJson.write(each)));
        draft.places().forEach(each -> described.put(new Key(Thing.PLACE, each.code()), StoredJson.write(each)));
        return described;
    }

    private Uni<Set<String>> publish(Mutiny.Session session, Set<Key> touched) {
        if (touched.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        JsonArray things = new JsonArray();
        touched.forEach(
                key -> things.add(new JsonArray().add(key.thing().name()).add(key.key())));
        return session.createNativeQuery(DIFFERENT, Object[].class)
                .setParameter("things", things.encode())
                .getResultList()
                .chain(rows -> {
                    Map<Key, List<Description>> all = rows.stream()
                            .map(Description::read)
                            .sorted(Comparator.comparing(Description::rank))
                            .collect(Collectors.groupingBy(Description::key, LinkedHashMap::new, Collectors.toList()));
                    all.replaceAll((key, told) -> told.get(0).stands()
                            ? told.stream().filter(Description::stands).toList()
                            : told);
                    return organizations
                            .describe(
                                    merged(all, Thing.ORGANIZATION, OrganizationDraft.class, Definitions::organization))
                            .chain(() ->
                                    people.describe(merged(all, Thing.PERSON, PersonDraft.class, Definitions::person)))
                            .chain(() ->
                                    places.describe(merged(all, Thing.PLACE, PlaceDraft.class, Definitions::place)));
                });
    }

    private record Description(Key key, String body, String rank) {

        static Description read(Object[] row) {
            return new Description(
                    new Key(Thing.valueOf((String) row[2]), (String) row[3]), (String) row[4], (String) row[5]);
        }

        boolean stands() {
            return rank.startsWith(STANDING);
        }
    }

    private static <D, T> List<T> merged(
            Map<Key, List<Description>> all, Thing thing, Class<D> type, Function<List<D>, T> merge) {
        List<T> merged = new ArrayList<>();
        all.forEach((key, bodies) -> {
            if (key.thing() == thing) {
                merged.add(merge.apply(bodies.stream()
                        .map(each -> StoredJson.read(each.body(), type))
                        .toList()));
            }
        });
        return merged;
    }

    private static OrganizationDescription organization(List<OrganizationDraft> drafts) {
        OrganizationDraft best = drafts.get(0);
        return new OrganizationDescription(
                best.key(),
                best.name(),
                best.kind(),
                first(drafts, OrganizationDraft::parent),
                first(drafts, OrganizationDraft::country),
                names(drafts, OrganizationDraft::name, OrganizationDraft::names));
    }

    private static PersonDescription person(List<PersonDraft> drafts) {
        PersonDraft best = drafts.get(0);
        return new PersonDescription(
                best.key(),
                best.name(),
                first(drafts, PersonDraft::position),
                names(drafts, PersonDraft::name, PersonDraft::names));
    }

    private static PlaceDescription place(List<PlaceDraft> drafts) {
        PlaceDraft best = drafts.get(0);
        return new PlaceDescription(
                best.code(),
                best.level(),
                first(drafts, PlaceDraft::latitude),
                first(drafts, PlaceDraft::longitude),
                containments(best),
                names(drafts, PlaceDraft::name, PlaceDraft::names));
    }

    /** Former parents one after the other, then the one of today, with no gap between. */
    private static List<Containment> containments(PlaceDraft place) {
        List<Containment> all = new ArrayList<>();
        LocalDate since = null;
        for (FormerParent former : place.formerParents().stream()
                .sorted(Comparator.comparing(FormerParent::until))
                .toList()) {
            all.add(new Containment(former.parent(), since, former.until()));
            since = former.until();
        }
        all.add(new Containment(place.parent(), since, null));
        return all;
    }

    private static <D> Names names(List<D> drafts, Function<D, String> english, Function<D, List<NameDraft>> others) {
        Map<String, Name> all = new HashMap<>();
        Set<String> preferred = new HashSet<>();
        for (D draft : drafts) {
            List<NameDraft> names = new ArrayList<>();
            names.add(new NameDraft("en", english.apply(draft)));
            names.addAll(others.apply(draft));
            for (NameDraft name : names) {
                all.computeIfAbsent(
                        name.language() + " " + name.name(),
                        seen -> new Name(name.language(), name.name(), preferred.add(name.language())));
            }
        }
        return new Names(List.copyOf(all.values()));
    }

    private static <D, T> @Nullable T first(List<D> drafts, Function<D, T> part) {
        return drafts.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
