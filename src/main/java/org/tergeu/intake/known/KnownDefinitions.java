package org.tergeu.intake.known;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.document.ReportDraft.References;
import org.tergeu.intake.known.IncidentMerges.MergedKeys;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Need;
import org.tergeu.intake.submission.Reception;

/** What some reports use, as defined at one moment. Each accepted report adds its own, so that later ones may use them. */
public final class KnownDefinitions {

    private final KnownIds ids;
    private final Set<String> organizations;
    private final Set<String> people;
    private final Set<String> places;
    private final Set<String> builtIn;
    private final Map<String, List<String>> nearest;
    private final Set<String> offences;
    private final Set<FactAddress> facts;
    private final Map<String, String> reportsByAddress;
    private final List<MergedKeys> merges;

    /**
     * @param ids the rows of what is recorded
     * @param reportsByAddress keys of reports by their web addresses
     * @param merges the merges of incidents that the reports name
     */
    KnownDefinitions(
            KnownIds ids,
            KnownPlaces places,
            Collection<String> offences,
            Map<String, String> reportsByAddress,
            List<MergedKeys> merges) {
        this.merges = merges;
        this.ids = ids;
        this.organizations = new HashSet<>(ids.organizations().keySet());
        this.people = new HashSet<>(ids.people().keySet());
        this.places = new HashSet<>(places.known());
        this.builtIn = places.builtIn();
        this.nearest = places.nearest();
        this.offences = new HashSet<>(offences);
        this.facts = new HashSet<>(ids.facts().keySet());
        this.reportsByAddress = new HashMap<>(reportsByAddress);
    }

    /**
     * The places to which some reports refer or which they describe.
     *
     * @param known the codes that exist
     * @param builtIn the codes of built-in places, which no report may describe
     * @param nearest for each code that does not exist, similar codes to suggest
     */
    record KnownPlaces(Set<String> known, Set<String> builtIn, Map<String, List<String>> nearest) {}

    /** The problems of a report by what is defined. */
    public static final class Findings {

        private final List<Problem> problems = new ArrayList<>();
        private final Set<Need> needs = new HashSet<>();
        private boolean beyondNeeds;

        public List<Problem> problems() {
            return problems;
        }

        public Reception.Refused refusal() {
            return new Reception.Refused(new InvalidReport(problems), beyondNeeds ? Set.of() : Set.copyOf(needs));
        }

        private void lacks(Need need, String path, String message) {
            problems.add(new Problem(path, message));
            needs.add(need);
        }

        private void add(String path, String message) {
            problems.add(new Problem(path, message));
            beyondNeeds = true;
        }
    }

    /** The rows of what was recorded before any of the reports was accepted. */
    public KnownIds ids() {
        return ids;
    }

    /** Everything that a report, also an incomplete one, and its part {@code kept} use without a definition. */
    public Findings findings(Incoming report) {
        Findings findings = new Findings();
        ReportDraft draft = report.draft();
        ReportDraft kept = report.kept().draft();
        checkThings(
                findings,
                both(draft, kept, References::organizations),
                organizations,
                keys(draft.organizations(), kept.organizations(), OrganizationDraft::key),
                Need::organization,
                "organizations");
        checkThings(
                findings,
                both(draft, kept, References::people),
                people,
                keys(draft.people(), kept.people(), PersonDraft::key),
                Need::person,
                "people");
        checkThings(
                findings,
                both(draft, kept, References::places),
                places,
                keys(draft.places(), kept.places(), PlaceDraft::code),
                Need::place,
                "places");
        checkBuiltIn(findings, draft);
        checkBuiltIn(findings, kept);
        checkOffences(findings, draft.references().offences());
        checkFacts(findings, draft, kept);
        checkAddress(findings, draft.header());
        Mentions.oneAsTwo(draft, merges).forEach(problem -> findings.add(problem.path(), problem.message()));
        return findings;
    }

    private static List<Reference<String>> both(
            ReportDraft draft, ReportDraft kept, Function<References, List<Reference<String>>> used) {
        return Stream.concat(used.apply(draft.references()).stream(), used.apply(kept.references()).stream())
                .toList();
    }

    /** Adds the definitions of an accepted report and of its part {@code kept}. */
    void add(Incoming report) {
        add(report, Set.of());
    }

    private void add(Incoming report, Set<FactAddress> others) {
        ReportDraft draft = report.draft();
        Header header = draft.header();
        if (header.defines()) {
            ReportDraft kept = report.kept().draft();
            kept.organizations().forEach(each -> organizations.add(each.key()));
            kept.people().forEach(each -> people.add(each.key()));
            kept.places().forEach(each -> places.add(each.code()));
            kept.references().facts().forEach(each -> facts.add(each.key()));
            draft.organizations().forEach(each -> organizations.add(each.key()));
            draft.people().forEach(each -> people.add(each.key()));
            draft.places().forEach(each -> places.add(each.code()));
            draft.claims().stream()
                    .map(ClaimDraft::fact)
                    .filter(fact -> !others.contains(fact))
                    .forEach(facts::add);
        }
        if (!header.isMereRetraction()) {
            reportsByAddress.values().remove(header.key());
            if (header.url() != null) {
                reportsByAddress.put(header.url(), header.key());
            }
        }
    }

    /**
     * A copy that also knows what some accepted reports define. An incident to which a report only adds is not defined by it.
     */
    KnownDefinitions with(List<Incoming> more) {
        KnownDefinitions all = new KnownDefinitions(
                ids, new KnownPlaces(places, builtIn, nearest), offences, reportsByAddress, merges);
        all.organizations.addAll(organizations);
        all.people.addAll(people);
        all.facts.addAll(facts);
        more.forEach(report -> all.add(report, namedAlone(report.draft())));
        return all;
    }

    /** The incidents to which a report only adds. */
    private static Set<FactAddress> namedAlone(ReportDraft draft) {
        return draft.incidents().stream()
                .filter(incident -> !incident.complete())
                .map(incident -> FactAddress.incident(incident.key()))
                .collect(Collectors.toSet());
    }

    /** The keys; null, for a key that could not be read, is left out. */
    private static <D> Set<String> keys(Collection<D> defined, Collection<D> kept, Function<D, String> key) {
        return Stream.concat(defined.stream(), kept.stream())
                .map(key)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void checkBuiltIn(Findings findings, ReportDraft draft) {
        draft.places().stream()
                .filter(place -> place.code() != null && builtIn.contains(place.code()))
                .forEach(place -> findings.add(
                        place.path() + ".code",
                        "read '" + place.code() + "', a place that is built in; allowed: a code of its own"));
    }

    private void checkThings(
            Findings findings,
            List<Reference<String>> used,
            Set<String> known,
            Set<String> defined,
            Function<String, Need> need,
            String section) {
        used.stream()
                .filter(reference -> !known.contains(reference.key()) && !defined.contains(reference.key()))
                .forEach(reference -> {
                    Need unmet = need.apply(reference.key());
                    findings.lacks(
                            unmet,
                            reference.path(),
                            "read '" + reference.key() + "', which is not a known " + unmet.what()
                                    + perhaps(unmet) + "; define it under `" + section
                                    + "`, or name one that an earlier report has defined");
                });
    }

    private String perhaps(Need unmet) {
        List<String> near =
                unmet.what().equals(Need.place("").what()) ? nearest.getOrDefault(unmet.key(), List.of()) : List.of();
        return near.isEmpty() ? "" : " (perhaps you mean " + String.join(" or ", near) + ")";
    }

    private void checkOffences(Findings findings, List<Reference<String>> used) {
        used.stream()
                .filter(reference -> !offences.contains(division(reference.key())))
                .forEach(reference -> findings.add(
                        reference.path(),
                        "read '" + reference.key() + "', which is not in any division of the ICCS 1.0"
                                + divisions(reference.key())
                                + "; allowed: a code that begins with a division, such as 0601 or 06011"));
    }

    /** The divisions of the section, one of which may be meant. */
    private String divisions(String code) {
        String section = code.substring(0, 2);
        List<String> divisions = offences.stream()
                .filter(each -> each.length() == 4 && each.startsWith(section))
                .sorted()
                .toList();
        return divisions.isEmpty() ? "" : " (section " + section + " has " + String.join(" ", divisions) + ")";
    }

    /** The table has no codes below divisions. */
    private static String division(String code) {
        return code.length() > 4 ? code.substring(0, 4) : code;
    }

    private void checkFacts(Findings findings, ReportDraft draft, ReportDraft kept) {
        Set<FactAddress> beside =
                kept.references().facts().stream().map(Reference::key).collect(Collectors.toSet());
        Set<FactAddress> own = Stream.concat(draft.claims().stream().map(ClaimDraft::fact), beside.stream())
                .collect(Collectors.toSet());
        draft.references().facts().stream()
                .filter(reference -> !facts.contains(reference.key()) && !own.contains(reference.key()))
                .forEach(reference -> {
                    Need unmet = Need.fact(reference.key());
                    findings.lacks(
                            unmet,
                            reference.path(),
                            "read '" + unmet.key() + "', which is not a known " + unmet.what()
                                    + "; allowed: one of this report or of an earlier one");
                });
        draft.incidents().stream()
                .filter(incident -> incident.key() != null
                        && !incident.complete()
                        && !facts.contains(FactAddress.incident(incident.key()))
                        && !beside.contains(FactAddress.incident(incident.key())))
                .forEach(
                        incident -> findings.lacks(
                                Need.fact(FactAddress.incident(incident.key())),
                                incident.path(),
                                "'" + incident.key()
                                        + "' is a new incident, which needs name, summary and kind; only an incident that an earlier report has defined may leave them out"));
    }

    private void checkAddress(Findings findings, @Nullable Header header) {
        if (header == null || header.url() == null || header.key() == null) {
            return;
        }
        String other = reportsByAddress.get(header.url());
        if (other != null && !other.equals(header.key())) {
            findings.add(
                    "report.url",
                    "read '" + header.url() + "', the address of the report '" + other
                            + "'; allowed: an address of its own, or that report's key");
        }
    }
}
