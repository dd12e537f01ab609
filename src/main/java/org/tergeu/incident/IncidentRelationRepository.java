package org.tergeu.incident;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of relations between incidents; {@link IncidentReader} reads them. */
@Singleton
class IncidentRelationRepository implements VersionedRepository<IncidentRelationEntity> {

    @Override
    public Class<IncidentRelationEntity> entityClass() {
        return IncidentRelationEntity.class;
    }
}
