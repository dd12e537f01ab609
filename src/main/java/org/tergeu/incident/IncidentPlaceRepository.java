package org.tergeu.incident;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of the places of incidents; {@link IncidentPlaceReader} reads them. */
@Singleton
class IncidentPlaceRepository implements VersionedRepository<IncidentPlaceEntity> {

    @Override
    public Class<IncidentPlaceEntity> entityClass() {
        return IncidentPlaceEntity.class;
    }
}
