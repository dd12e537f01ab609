package org.tergeu.participant;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.publication.Publication;

/** Publishes participants. */
@Singleton
class ParticipantPublication implements Publication {

    private final ParticipantRepository repository;

    ParticipantPublication(ParticipantRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replace(
                facts, FactKind.PARTICIPANT, ParticipantPublication::value, ParticipantPublication::row);
    }

    private static ParticipantDetail value(Known known) {
        return known.required(ParticipantDetail.class, detail -> detail);
    }

    private static ParticipantEntity row(ClaimedFact fact, ParticipantDetail value) {
        ParticipantEntity row = new ParticipantEntity();
        row.incidentId = fact.incident();
        row.role = value.role();
        row.organizationId = value.organizationId();
        row.personId = value.personId();
        return row;
    }
}
