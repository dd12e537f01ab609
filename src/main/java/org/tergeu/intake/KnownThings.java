package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.Header;
import org.tergeu.organization.OrganizationRegister;
import org.tergeu.person.PersonRegister;
import org.tergeu.place.PlaceRegister;
import org.tergeu.report.ReportRepository;

/** Checks a draft against what is recorded: every key that it uses must be defined, by itself or before. */
@ApplicationScoped
class KnownThings {

    private final OrganizationRegister organizations;
    private final PersonRegister people;
    private final PlaceRegister places;
    private final FactRepository facts;
    private final ReportRepository reports;

    KnownThings(
            OrganizationRegister organizations,
            PersonRegister people,
            PlaceRegister places,
            FactRepository facts,
            ReportRepository reports) {
        this.organizations = organizations;
        this.people = people;
        this.places = places;
        this.facts = facts;
        this.reports = reports;
    }

    /** Fails with {@link InvalidReport} when the draft uses what nobody has defined. */
    Uni<Void> check(ReportDraft draft) {
        return problems(draft)
                .invoke(problems -> {
                    if (!problems.isEmpty()) {
                        throw new InvalidReport(problems);
                    }
                })
                .replaceWithVoid();
    }

    /** Everything that the draft, which need not be complete, uses and nobody has defined. */
    Uni<List<Problem>> problems(ReportDraft draft) {
        List<Problem> problems = new ArrayList<>();
        ReportDraft.References used = draft.references();
        return organizations
                .loadIds(keys(used.organizations()))
                .invoke(known -> unknown(
                        problems,
                        used.organizations(),
                        known.keySet(),
                        draft.organizations(),
                        ReportDraft.OrganizationDraft::key,
                        "organization",
                        "organizations"))
                .chain(() -> people.loadIds(keys(used.people())))
                .invoke(known -> unknown(
                        problems,
                        used.people(),
                        known.keySet(),
                        draft.people(),
                        ReportDraft.PersonDraft::key,
                        "person",
                        "people"))
                .chain(() -> places.loadKnown(keys(used.places())))
                .invoke(known -> unknown(
                        problems,
                        used.places(),
                        known,
                        draft.places(),
                        ReportDraft.PlaceDraft::code,
                        "place",
                        "places"))
                .chain(() -> offenceCodes(used.offences()))
                .invoke(
                        known -> used.offences().stream()
                                .filter(reference -> !known.contains(division(reference.key())))
                                .forEach(
                                        reference -> problems.add(
                                                new Problem(
                                                        reference.path(),
                                                        "read '" + reference.key()
                                                                + "', which is in no division of the ICCS 1.0; allowed is a code that begins with one, such as 0601 or 06011"))))
                .chain(() -> facts.loadIds(addresses(draft)))
                .invoke(known -> checkFacts(problems, draft, known))
                .chain(() -> checkAddress(problems, draft))
                .replaceWith(problems);
    }

    private static Uni<List<String>> offenceCodes(List<Reference<String>> used) {
        return used.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery("select code from offence", String.class)
                                .getResultList());
    }

    /** What is finer than a division is not in our table. */
    private static String division(String code) {
        return code.length() > 4 ? code.substring(0, 4) : code;
    }

    private Uni<Void> checkAddress(List<Problem> problems, ReportDraft draft) {
        Header header = draft.header();
        return header == null || header.url() == null || header.key() == null
                ? Uni.createFrom().voidItem()
                : reports.find("url = ?1 and key <> ?2", header.url(), header.key())
                        .firstResult()
                        .invoke(other -> {
                            if (other != null) {
                                problems.add(new Problem(
                                        "report.url",
                                        "read '" + header.url() + "', the address of the report '" + other.key
                                                + "'; allowed is an address of its own, or that report's key"));
                            }
                        })
                        .replaceWithVoid();
    }

    private static <K> Set<K> keys(List<Reference<K>> references) {
        return references.stream().map(Reference::key).collect(Collectors.toSet());
    }

    private static <D> void unknown(
            List<Problem> problems,
            List<Reference<String>> used,
            Set<String> recorded,
            Collection<D> defined,
            Function<D, String> key,
            String what,
            String section) {
        Set<String> known = new HashSet<>(recorded);
        defined.forEach(each -> known.add(key.apply(each)));
        used.stream()
                .filter(reference -> !known.contains(reference.key()))
                .forEach(reference -> problems.add(new Problem(
                        reference.path(),
                        "read '" + reference.key() + "', which is no known " + what + "; define it under `" + section
                                + "`, or name one that an earlier report has defined")));
    }

    private static Set<FactAddress> addresses(ReportDraft draft) {
        return Stream.concat(
                        draft.claims().stream().map(ClaimDraft::fact),
                        draft.references().facts().stream().map(Reference::key))
                .collect(Collectors.toSet());
    }

    private static void checkFacts(List<Problem> problems, ReportDraft draft, Map<FactAddress, Long> recorded) {
        Set<FactAddress> known = new HashSet<>(recorded.keySet());
        draft.claims().forEach(claim -> known.add(claim.fact()));
        draft.references().facts().stream()
                .filter(reference -> !known.contains(reference.key()))
                .forEach(reference -> problems.add(new Problem(
                        reference.path(),
                        "read '" + reference.key().written() + "', which is no known "
                                + reference
                                        .key()
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')
                                + "; allowed is one of this report or of an earlier one")));
        draft.incidents().stream()
                .filter(incident -> incident.key() != null
                        && !incident.complete()
                        && !recorded.containsKey(FactAddress.incident(incident.key())))
                .forEach(
                        incident -> problems.add(
                                new Problem(
                                        incident.path(),
                                        "'" + incident.key()
                                                + "' is a new incident, which needs name, summary and kind; only one that an earlier report has defined can do without")));
    }
}
