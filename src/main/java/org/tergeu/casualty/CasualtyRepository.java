package org.tergeu.casualty;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of casualties; {@link CasualtyReader} reads them. */
@Singleton
class CasualtyRepository implements VersionedRepository<CasualtyEntity> {

    @Override
    public Class<CasualtyEntity> entityClass() {
        return CasualtyEntity.class;
    }
}
