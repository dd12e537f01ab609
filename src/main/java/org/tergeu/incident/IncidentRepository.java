package org.tergeu.incident;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of incidents; {@link IncidentReader} reads them. */
@Singleton
class IncidentRepository implements VersionedRepository<IncidentEntity> {

    @Override
    public Class<IncidentEntity> entityClass() {
        return IncidentEntity.class;
    }
}
