package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.claim.ClaimEntity;
import org.tergeu.claim.ClaimRepository;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Identities;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.organization.OrganizationRegister;
import org.tergeu.person.PersonRegister;
import org.tergeu.platform.StoredJson;
import org.tergeu.report.ReportEntity;

/** Writes the claims of a report: what it goes on saying keeps its row, what it says no more is withdrawn. */
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

    private record Rows(Map<String, Long> organizations, Map<String, Long> people, Map<FactAddress, Long> facts)
            implements Identities {

        @Override
        public @Nullable Long organization(@Nullable String key) {
            return key == null ? null : Objects.requireNonNull(organizations.get(key), key);
        }

        @Override
        public @Nullable Long person(@Nullable String key) {
            return key == null ? null : Objects.requireNonNull(people.get(key), key);
        }

        @Override
        public @Nullable Long fact(@Nullable FactAddress address) {
            return address == null ? null : Objects.requireNonNull(facts.get(address), address::written);
        }
    }

    /** Replaces the report's claims; every key that the draft uses has been checked and defined. */
    Uni<Void> record(ReportEntity report, ReportDraft draft) {
        return rows(draft)
                .chain(rows -> claims.find("reportId = ?1 and withdrawn = false", report.id)
                        .list()
                        .chain(before -> replace(before, written(report, draft, rows))));
    }

    /** Withdraws all that the report has said. */
    Uni<Void> withdrawAll(ReportEntity report) {
        return claims.update("withdrawn = true where reportId = ?1", report.id).replaceWithVoid();
    }

    /**
     * The incidents and statistics that the report has ever said something of, and the incidents at places that lie elsewhere now:
     * whether reports contradict each other on a place depends on what lies in what.
     */
    Uni<Touched> touchedBy(ReportEntity report, Set<String> movedPlaces) {
        return claims.find("reportId", report.id)
                .list()
                .map(Touched::of)
                .chain(touched -> movedPlaces.isEmpty()
                        ? Uni.createFrom().item(touched)
                        : facts.loadIncidentsAt(movedPlaces).map(touched::and));
    }

    /**
     * What has to be published anew.
     *
     * @param incidents whole incidents
     * @param statistics single statistics
     */
    record Touched(Set<Long> incidents, Set<Long> statistics) {

        static Touched of(Collection<ClaimEntity> claims) {
            Set<Long> incidents = new HashSet<>();
            Set<Long> statistics = new HashSet<>();
            claims.forEach(claim -> {
                if (claim.incidentId != null) {
                    incidents.add(claim.incidentId);
                } else {
                    statistics.add(claim.factId);
                }
            });
            return new Touched(incidents, statistics);
        }

        Touched and(Collection<Long> moreIncidents) {
            Set<Long> all = new HashSet<>(incidents);
            all.addAll(moreIncidents);
            return new Touched(all, statistics);
        }
    }

    private Uni<Rows> rows(ReportDraft draft) {
        ReportDraft.References used = draft.references();
        Set<FactAddress> addresses = Stream.concat(
                        draft.claims().stream().map(ClaimDraft::fact),
                        used.facts().stream().map(Reference::key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return organizations
                .loadIds(used.organizations().stream().map(Reference::key).collect(Collectors.toSet()))
                .chain(organizationIds -> people.loadIds(
                                used.people().stream().map(Reference::key).collect(Collectors.toSet()))
                        .chain(personIds ->
                                facts.ensure(addresses).map(factIds -> new Rows(organizationIds, personIds, factIds))));
    }

    private Uni<Void> replace(List<ClaimEntity> before, List<ClaimEntity> now) {
        List<ClaimEntity> withdrawn = new ArrayList<>(before);
        List<ClaimEntity> added = new ArrayList<>();
        for (ClaimEntity claim : now) {
            Optional<ClaimEntity> said =
                    withdrawn.stream().filter(claim::saysTheSameAs).findFirst();
            if (said.isPresent()) {
                said.get().ordinal = claim.ordinal;
                withdrawn.remove(said.get());
            } else {
                added.add(claim);
            }
        }
        withdrawn.forEach(claim -> claim.withdrawn = true);
        // Panache refuses to persist nothing.
        return added.isEmpty() ? claims.flush() : claims.persist(added).chain(claims::flush);
    }

    private static List<ClaimEntity> written(ReportEntity report, ReportDraft draft, Rows rows) {
        List<ClaimEntity> all = new ArrayList<>();
        int ordinal = 0;
        for (ClaimDraft draftOfClaim : draft.claims()) {
            all.add(written(report, draftOfClaim, ordinal++, rows));
        }
        return all;
    }

    private static ClaimEntity written(ReportEntity report, ClaimDraft draft, int ordinal, Rows rows) {
        ClaimEntity claim = new ClaimEntity();
        claim.reportId = report.id;
        claim.factId = rows.fact(draft.fact());
        claim.incidentId = switch (draft.fact().kind()) {
            case INCIDENT -> claim.factId;
            case STATISTIC -> null;
            case INCIDENT_PLACE, INCIDENT_RELATION, PARTICIPANT, MEASURE, LEGAL_OUTCOME, CASUALTY, SEIZURE ->
                rows.fact(FactAddress.incident(draft.fact().incident()));
        };
        claim.aspect = draft.aspect();
        claim.ordinal = ordinal;
        claim.assertedById = draft.assertedBy() == null ? report.publisherId : rows.organization(draft.assertedBy());
        claim.spokespersonId = rows.person(draft.spokesperson());
        if (draft.stated() != null) {
            claim.state(draft.stated());
        }
        claim.countable = draft.countable();
        claim.unreadable = draft.unreadable();
        claim.asOf = draft.asOf();
        claim.note = draft.note();
        claim.detail = StoredJson.write(draft.detail().apply(rows));
        return claim;
    }
}
