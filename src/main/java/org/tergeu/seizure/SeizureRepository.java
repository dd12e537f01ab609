package org.tergeu.seizure;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of seizures; {@link SeizureReader} reads them. */
@Singleton
class SeizureRepository implements VersionedRepository<SeizureEntity> {

    @Override
    public Class<SeizureEntity> entityClass() {
        return SeizureEntity.class;
    }
}
