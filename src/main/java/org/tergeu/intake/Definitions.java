package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.tergeu.platform.StoredJson;
import org.tergeu.report.ReportEntity;
import org.tergeu.report.ReportRepository;
import org.tergeu.vocabulary.ReportStatus;

/**
 * Makes one description of an organization, person or place out of those of all published reports: attributes of the most
 * credible report that has them, all names of all. What none of them describes is described by the others, so that nothing is left
 * nameless.
 */
@ApplicationScoped
class Definitions {

    private final DefinitionRepository definitions;
    private final ReportRepository reports;
    private final OrganizationRegister organizations;
    private final PersonRegister people;
    private final PlaceRegister places;

    Definitions(
            DefinitionRepository definitions,
            ReportRepository reports,
            OrganizationRegister organizations,
            PersonRegister people,
            PlaceRegister places) {
        this.definitions = definitions;
        this.reports = reports;
        this.organizations = organizations;
        this.people = people;
        this.places = places;
    }

    private record Key(Thing thing, String key) {}

    /**
     * Replaces what the report describes, and publishes everything that it described before or does now.
     *
     * @param status the report's, once it is recorded
     * @return the places that lie elsewhere now
     */
    Uni<Set<String>> record(ReportEntity report, ReportDraft draft, ReportStatus status) {
        Map<Key, String> described = describedBy(draft);
        return definitions.find("reportId", report.id).list().chain(before -> {
            Set<Key> touched = new HashSet<>(described.keySet());
            before.forEach(definition -> touched.add(new Key(definition.thing, definition.key)));
            return replace(report.id, before, described).chain(() -> publish(touched, report.id, status));
        });
    }

    /**
     * Publishes anew what a report describes whose standing has changed.
     *
     * @return the places that lie elsewhere now
     */
    Uni<Set<String>> republish(ReportEntity report) {
        return definitions
                .find("reportId", report.id)
                .list()
                .chain(found -> publish(
                        found.stream()
                                .map(each -> new Key(each.thing, each.key))
                                .collect(Collectors.toSet()),
                        report.id,
                        report.status));
    }

    private static Map<Key, String> describedBy(ReportDraft draft) {
        Map<Key, String> described = new HashMap<>();
        draft.organizations()
                .forEach(each -> described.put(new Key(Thing.ORGANIZATION, each.key()), StoredJson.write(each)));
        draft.people().forEach(each -> described.put(new Key(Thing.PERSON, each.key()), StoredJson.write(each)));
        draft.places().forEach(each -> described.put(new Key(Thing.PLACE, each.code()), StoredJson.write(each)));
        return described;
    }

    private Uni<Void> replace(Long reportId, List<DefinitionEntity> before, Map<Key, String> described) {
        Map<Key, String> fresh = new HashMap<>(described);
        for (DefinitionEntity definition : before) {
            String body = fresh.remove(new Key(definition.thing, definition.key));
            // What the report no longer describes keeps its description: somebody may go on using the key.
            definition.body = body == null ? definition.body : body;
        }
        List<DefinitionEntity> added = new ArrayList<>();
        fresh.forEach((key, body) -> {
            DefinitionEntity definition = new DefinitionEntity();
            definition.reportId = reportId;
            definition.thing = key.thing();
            definition.key = key.key();
            definition.body = body;
            added.add(definition);
        });
        // Panache refuses to persist nothing.
        return added.isEmpty()
                ? definitions.flush()
                : definitions.persist(added).chain(definitions::flush);
    }

    private Uni<Set<String>> publish(Set<Key> touched, Long reportId, ReportStatus status) {
        if (touched.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        List<String> keys = touched.stream().map(Key::key).toList();
        return definitions.find("key in ?1", keys).list().chain(found -> {
            List<DefinitionEntity> relevant = found.stream()
                    .filter(each -> touched.contains(new Key(each.thing, each.key)))
                    .toList();
            Set<Long> reportIds = relevant.stream().map(each -> each.reportId).collect(Collectors.toSet());
            return reports.find("id in ?1", List.copyOf(reportIds)).list().chain(sources -> {
                Map<Long, ReportEntity> byId =
                        sources.stream().collect(Collectors.toMap(each -> each.id, Function.identity()));
                Predicate<DefinitionEntity> standing =
                        each -> (each.reportId.equals(reportId) ? status : byId.get(each.reportId).status)
                                == ReportStatus.PUBLISHED;
                Map<Key, List<DefinitionEntity>> all = relevant.stream()
                        .sorted(Comparator.comparing(each -> byId.get(each.reportId), MOST_CREDIBLE_FIRST))
                        .collect(Collectors.groupingBy(each -> new Key(each.thing, each.key)));
                all.replaceAll((key, told) -> told.stream().anyMatch(standing)
                        ? told.stream().filter(standing).toList()
                        : told);
                return organizations
                        .describe(merged(all, Thing.ORGANIZATION, OrganizationDraft.class, Definitions::organization))
                        .chain(() -> people.describe(merged(all, Thing.PERSON, PersonDraft.class, Definitions::person)))
                        .chain(() -> places.describe(merged(all, Thing.PLACE, PlaceDraft.class, Definitions::place)));
            });
        });
    }

    private static final Comparator<ReportEntity> MOST_CREDIBLE_FIRST = Comparator.comparing(
                    (ReportEntity report) -> report.tier)
            .thenComparing(report -> report.knownFrom, Comparator.reverseOrder())
            .thenComparing(report -> report.key);

    private static <D, T> List<T> merged(
            Map<Key, List<DefinitionEntity>> all, Thing thing, Class<D> type, Function<List<D>, T> merge) {
        List<T> merged = new ArrayList<>();
        all.forEach((key, bodies) -> {
            if (key.thing() == thing) {
                merged.add(merge.apply(bodies.stream()
                        .map(each -> StoredJson.read(each.body, type))
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
