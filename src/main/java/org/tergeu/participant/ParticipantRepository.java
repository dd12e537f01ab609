package org.tergeu.participant;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of participants; {@link ParticipantReader} reads them. */
@Singleton
class ParticipantRepository implements VersionedRepository<ParticipantEntity> {

    @Override
    public Class<ParticipantEntity> entityClass() {
        return ParticipantEntity.class;
    }
}
