package org.tergeu.incident;

import jakarta.inject.Singleton;
import org.tergeu.claim.VersionedRepository;

/** Where relations between incidents are kept. */
@Singleton
class IncidentRelationRepository implements VersionedRepository<IncidentRelationEntity> {

    @Override
    public Class<IncidentRelationEntity> entityClass() {
        return IncidentRelationEntity.class;
    }
}
