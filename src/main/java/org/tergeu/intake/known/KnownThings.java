package org.tergeu.intake.known;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.Header;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.document.ReportDraft.References;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.organization.OrganizationRegister;
import org.tergeu.person.PersonRegister;
import org.tergeu.place.PlaceRegister;
import org.tergeu.platform.writing.EntityRows;

/** Loads the recorded things that some drafts use, with one statement for each kind of thing. */
@ApplicationScoped
public class KnownThings {

    /** The most unknown places for which suggestions are searched; each takes a statement. */
    private static final int MOST_LOOKED_FOR = 20;

    private static final String REPORTS =
            "select r.url, r.key from report r where " + EntityRows.amongTexts("r.url", "addresses");

    private final OrganizationRegister organizations;
    private final PersonRegister people;
    private final PlaceRegister places;
    private final FactRepository facts;
    private final IncidentMerges merges;

    KnownThings(
            OrganizationRegister organizations,
            PersonRegister people,
            PlaceRegister places,
            FactRepository facts,
            IncidentMerges merges) {
        this.merges = merges;
        this.organizations = organizations;
        this.people = people;
        this.places = places;
        this.facts = facts;
    }

    /** Loads what these reports, also incomplete ones, and their parts {@code kept} use. */
    public Uni<KnownDefinitions> load(Collection<Incoming> reports) {
        return loadAll(reports.stream()
                .flatMap(report -> report.kept().isNothing()
                        ? Stream.of(report.draft())
                        : Stream.of(report.draft(), report.kept().draft()))
                .toList());
    }

    private Uni<KnownDefinitions> loadAll(Collection<ReportDraft> drafts) {
        return organizations
                .loadIds(keys(drafts, References::organizations))
                .chain(knownOrganizations -> people.loadIds(keys(drafts, References::people))
                        .chain(knownPeople -> places(drafts)
                                .chain(knownPlaces -> offences(drafts)
                                        .chain(knownOffences -> facts.loadIds(addresses(drafts))
                                                .chain(knownFacts -> reportsByAddress(drafts)
                                                        .chain(addresses -> merges.among(mentioned(drafts))
                                                                .map(merged -> new KnownDefinitions(
                                                                        new KnownIds(
                                                                                knownOrganizations,
                                                                                knownPeople,
                                                                                knownFacts),
                                                                        knownPlaces,
                                                                        knownOffences,
                                                                        addresses,
                                                                        merged))))))));
    }

    private static Set<String> mentioned(Collection<ReportDraft> drafts) {
        return drafts.stream().flatMap(draft -> Mentions.of(draft).stream()).collect(Collectors.toSet());
    }

    /** Marks the places of these reports as reported, so that search finds them first. */
    public Uni<Void> markReported(Collection<ReportDraft> drafts) {
        return places.markReported(keys(drafts, References::places));
    }

    /** Loads the places that the drafts refer to or describe. */
    private Uni<KnownDefinitions.KnownPlaces> places(Collection<ReportDraft> drafts) {
        Set<String> used = keys(drafts, References::places);
        Set<String> described = drafts.stream()
                .flatMap(draft -> draft.places().stream())
                .map(PlaceDraft::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (used.isEmpty() && described.isEmpty()) {
            return Uni.createFrom().item(new KnownDefinitions.KnownPlaces(Set.of(), Set.of(), Map.of()));
        }
        return places.loadKnown(used)
                .chain(known -> nearest(
                                used.stream()
                                        .filter(code -> !known.contains(code) && !described.contains(code))
                                        .sorted()
                                        .limit(MOST_LOOKED_FOR)
                                        .iterator(),
                                Map.of())
                        .chain(nearest -> places.loadBuiltIn()
                                .map(builtIn -> new KnownDefinitions.KnownPlaces(
                                        known,
                                        described.stream()
                                                .filter(builtIn::contains)
                                                .collect(Collectors.toSet()),
                                        nearest))));
    }

    private Uni<Map<String, List<String>>> nearest(Iterator<String> unknown, Map<String, List<String>> found) {
        if (!unknown.hasNext()) {
            return Uni.createFrom().item(found);
        }
        String code = unknown.next();
        return places.loadNearest(code).chain(near -> {
            Map<String, List<String>> all = new HashMap<>(found);
            all.put(code, near);
            return nearest(unknown, all);
        });
    }

    private static <K> Set<K> keys(Collection<ReportDraft> drafts, Function<References, List<Reference<K>>> used) {
        return drafts.stream()
                .flatMap(draft -> used.apply(draft.references()).stream())
                .map(Reference::key)
                .collect(Collectors.toSet());
    }

    private static Uni<List<String>> offences(Collection<ReportDraft> drafts) {
        return keys(drafts, References::offences).isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery("select code from offence", String.class)
                                .getResultList());
    }

    private Uni<Map<String, String>> reportsByAddress(Collection<ReportDraft> drafts) {
        List<String> addresses = drafts.stream()
                .map(ReportDraft::header)
                .filter(Objects::nonNull)
                .map(Header::url)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return addresses.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(REPORTS, Object[].class)
                                .setParameter("addresses", EntityRows.texts(addresses))
                                .getResultList())
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(report -> (String) report[0], report -> (String) report[1])));
    }

    private static Set<FactAddress> addresses(Collection<ReportDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> Stream.concat(
                        draft.claims().stream().map(ClaimDraft::fact),
                        draft.references().facts().stream().map(Reference::key)))
                .collect(Collectors.toSet());
    }
}
