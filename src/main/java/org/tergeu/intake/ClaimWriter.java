package org.tergeu.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.claim.ClaimEntity;
import org.tergeu.claim.ClaimRepository;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.known.FactRepository;
import org.tergeu.intake.known.KnownIds;
import org.tergeu.organization.OrganizationRegister;
import org.tergeu.person.PersonRegister;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.platform.writing.EntityRows;
import org.tergeu.report.ReportEntity;

/** Writes the claims of reports. A claim that a report goes on making keeps its row; a claim that it no longer makes is withdrawn. */
@ApplicationScoped
class ClaimWriter {

    private final ClaimRepository claims;
    private final FactRepository facts;
    private final OrganizationRegister organizations;
    private final PersonRegister people;

    ClaimWriter(
            ClaimRepository claims, FactRepository facts, OrganizationRegister organizations, PersonRegister people) {
        this.claims = claims;
        this.facts = facts;
        this.organizations = organizations;
        this.people = people;
    }

    private static final EntityRows<ClaimEntity> TABLE = EntityRows.of(ClaimEntity.class);

    private static final String TOUCHED =
            "select distinct incident_id, case when incident_id is null then fact_id end from claim where "
                    + EntityRows.among("report_id", "reports");

    /**
     * Adds the rows of organizations and people that the drafts name and that were recorded after {@code known} was loaded. Every key has been
     * checked and is defined.
     */
    Uni<KnownIds> described(Collection<ReportDraft> drafts, KnownIds known) {
        return organizations
                .loadIds(others(keys(drafts, ReportDraft.References::organizations), known.organizations()))
                .chain(more -> people.loadIds(others(keys(drafts, ReportDraft.References::people), known.people()))
                        .map(morePeople -> known.and(more, morePeople)));
    }

    /** Loads the rows that some reports use. Every key has been checked and is defined. */
    Uni<KnownIds> loadIds(Collection<ReportDraft> drafts) {
        return facts.loadIds(addresses(drafts, List.of()))
                .chain(known -> described(drafts, KnownIds.NONE.withFacts(known)));
    }

    private static Set<String> others(Set<String> keys, Map<String, Long> known) {
        return keys.stream().filter(key -> !known.containsKey(key)).collect(Collectors.toSet());
    }

    /**
     * Replaces the claims of reports. Every key in the drafts has been checked and is defined.
     *
     * @param kept the part {@code kept} of each report, with facts that it refers to and that no report need have
     * @param before the earlier versions of reports that were recorded before
     * @param known the result of {@link #described}
     */
    Uni<Void> record(
            Map<ReportEntity, ReportDraft> drafts, Collection<ReportDraft> kept, Set<Long> before, KnownIds known) {
        return withFacts(drafts.values(), kept, known)
                .chain(ids -> claimsOf(before).chain(standing -> {
                    List<ClaimEntity> added = new ArrayList<>();
                    drafts.forEach((report, draft) -> added.addAll(
                            replace(standing.getOrDefault(report.id, List.of()), written(report, draft, ids))));
                    return insert(added);
                }));
    }

    /**
     * Writes the claims of reports whose content is unchanged, after merges or erasures have changed the facts that they are about. Each claim keeps
     * its row. Every key has been checked and is defined.
     *
     * @param known the result of {@link #loadIds}
     */
    Uni<Void> move(Map<ReportEntity, ReportDraft> drafts, KnownIds known) {
        Set<Long> reports = drafts.keySet().stream().map(report -> report.id).collect(Collectors.toSet());
        return withFacts(drafts.values(), List.of(), known)
                .chain(ids -> claimsOf(reports).chain(before -> {
                    List<ClaimEntity> moved = new ArrayList<>();
                    List<ClaimEntity> added = new ArrayList<>();
                    List<Long> gone = new ArrayList<>();
                    drafts.forEach((report, draft) -> {
                        Map<Integer, Long> ordinals = new HashMap<>();
                        before.getOrDefault(report.id, List.of())
                                .forEach(claim -> ordinals.put(claim.ordinal, claim.id));
                        written(report, draft, ids).forEach(claim -> {
                            Long id = ordinals.remove(claim.ordinal);
                            if (id == null) {
                                added.add(claim);
                            } else {
                                claim.id = id;
                                moved.add(claim);
                            }
                        });
                        gone.addAll(ordinals.values());
                    });
                    return claims.getSession()
                            // The rows have other facts from now on than the session has read.
                            .invoke(Mutiny.Session::clear)
                            .chain(session -> TABLE.update(session, moved).chain(() -> TABLE.delete(session, gone)))
                            .chain(() -> insert(added));
                }));
    }

    private Uni<Map<Long, List<ClaimEntity>>> claimsOf(Set<Long> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : claims.find("reportId in ?1 and withdrawn = false order by id", List.copyOf(reports))
                        .list()
                        .map(found -> found.stream().collect(Collectors.groupingBy(claim -> claim.reportId)));
    }

    private Uni<Void> insert(List<ClaimEntity> added) {
        return claims.flush()
                .chain(claims::getSession)
                .chain(session -> TABLE.ids(session, added.size())
                        .invoke(ids -> IntStream.range(0, ids.size()).forEach(i -> added.get(i).id = ids.get(i)))
                        .chain(() -> TABLE.insert(session, added)));
    }

    /** Withdraws all claims of reports. */
    Uni<Void> withdrawAll(Collection<Long> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().voidItem()
                : claims.update("withdrawn = true where reportId in ?1", List.copyOf(reports))
                        .replaceWithVoid();
    }

    /**
     * The incidents and statistics with claims of these reports, now or before, and the incidents at places that have moved: whether reports
     * contradict each other about a place depends on which places contain which.
     */
    Uni<Touched> touchedBy(Collection<Long> reports, Set<String> movedPlaces) {
        return claims.getSession()
                .chain(session -> session.createNativeQuery(TOUCHED, Object[].class)
                        .setParameter("reports", EntityRows.array(reports))
                        .getResultList())
                .map(Touched::of)
                .chain(touched -> movedPlaces.isEmpty()
                        ? Uni.createFrom().item(touched)
                        : facts.loadIncidentsAt(movedPlaces).map(touched::and));
    }

    /**
     * The facts to publish again.
     *
     * @param incidents incidents with all of their facts
     * @param statistics single statistics
     */
    record Touched(Set<Long> incidents, Set<Long> statistics) {

        private static Touched of(List<Object[]> rows) {
            Set<Long> incidents = new TreeSet<>();
            Set<Long> statistics = new TreeSet<>();
            for (Object[] row : rows) {
                if (row[0] != null) {
                    incidents.add(((Number) row[0]).longValue());
                } else {
                    statistics.add(((Number) row[1]).longValue());
                }
            }
            return new Touched(incidents, statistics);
        }

        /** The identifiers of both. */
        Set<Long> roots() {
            Set<Long> all = new HashSet<>(incidents);
            all.addAll(statistics);
            return all;
        }

        Touched and(Touched more) {
            Set<Long> all = new TreeSet<>(statistics);
            all.addAll(more.statistics);
            return new Touched(and(more.incidents).incidents, all);
        }

        Touched and(Collection<Long> moreIncidents) {
            Set<Long> all = new HashSet<>(incidents);
            all.addAll(moreIncidents);
            return new Touched(all, statistics);
        }
    }

    private Uni<KnownIds> withFacts(Collection<ReportDraft> drafts, Collection<ReportDraft> kept, KnownIds known) {
        return facts.createMissing(addresses(drafts, kept), known.facts()).map(known::withFacts);
    }

    /** The addresses of all facts, in the order of the reports. */
    private static Set<FactAddress> addresses(Collection<ReportDraft> drafts, Collection<ReportDraft> kept) {
        return Stream.concat(drafts.stream(), kept.stream())
                .flatMap(draft -> Stream.concat(
                        draft.claims().stream().map(ClaimDraft::fact),
                        draft.references().facts().stream().map(Reference::key)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> keys(
            Collection<ReportDraft> drafts, Function<ReportDraft.References, List<Reference<String>>> used) {
        return drafts.stream()
                .flatMap(draft -> used.apply(draft.references()).stream())
                .map(Reference::key)
                .collect(Collectors.toSet());
    }

    /** Keeps the rows of claims that are made again, withdraws the other rows, and returns the new claims. */
    private static List<ClaimEntity> replace(List<ClaimEntity> before, List<ClaimEntity> now) {
        Map<Long, List<ClaimEntity>> unmatched = new HashMap<>();
        before.forEach(claim -> unmatched
                .computeIfAbsent(claim.factId, fact -> new ArrayList<>())
                .add(claim));
        List<ClaimEntity> added = new ArrayList<>();
        for (ClaimEntity claim : now) {
            List<ClaimEntity> candidates = unmatched.getOrDefault(claim.factId, List.of());
            Optional<ClaimEntity> said =
                    candidates.stream().filter(claim::saysTheSameAs).findFirst();
            if (said.isPresent()) {
                said.get().ordinal = claim.ordinal;
                candidates.remove(said.get());
            } else {
                added.add(claim);
            }
        }
        unmatched.values().forEach(gone -> gone.forEach(claim -> claim.withdrawn = true));
        return added;
    }

    private static List<ClaimEntity> written(ReportEntity report, ReportDraft draft, KnownIds ids) {
        List<ClaimEntity> all = new ArrayList<>();
        int ordinal = 0;
        for (ClaimDraft draftOfClaim : draft.claims()) {
            all.add(written(report, draftOfClaim, ordinal++, ids));
        }
        return all;
    }

    private static Long ensured(KnownIds ids, FactAddress fact) {
        return Objects.requireNonNull(ids.fact(fact), fact::written);
    }

    private static ClaimEntity written(ReportEntity report, ClaimDraft draft, int ordinal, KnownIds ids) {
        ClaimEntity claim = new ClaimEntity();
        claim.reportId = report.id;
        claim.factId = ensured(ids, draft.fact());
        claim.incidentId = switch (draft.fact().kind()) {
            case INCIDENT -> claim.factId;
            case STATISTIC -> null;
            case INCIDENT_PLACE, INCIDENT_RELATION, PARTICIPANT, MEASURE, LEGAL_OUTCOME, CASUALTY, SEIZURE ->
                ensured(
                        ids,
                        FactAddress.incident(Objects.requireNonNull(draft.fact().incident(), "incident")));
        };
        claim.aspect = draft.aspect();
        claim.ordinal = ordinal;
        claim.assertedById = Objects.requireNonNull(
                draft.assertedBy() == null ? report.publisherId : ids.organization(draft.assertedBy()), "assertedBy");
        claim.spokespersonId = ids.person(draft.spokesperson());
        if (draft.stated() != null) {
            claim.state(draft.stated());
        }
        claim.countable = draft.countable();
        claim.unreadable = draft.unreadable();
        claim.asOf = draft.asOf();
        claim.note = draft.note();
        claim.detail = StoredJson.write(draft.detail().apply(ids));
        return claim;
    }
}
