package org.tergeu.measure;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of measures; {@link MeasureReader} reads them. */
@Singleton
class MeasureRepository implements VersionedRepository<MeasureEntity> {

    @Override
    public Class<MeasureEntity> entityClass() {
        return MeasureEntity.class;
    }
}
