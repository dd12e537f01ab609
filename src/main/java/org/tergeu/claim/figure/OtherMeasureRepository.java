package org.tergeu.claim.figure;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of figures in another measure; {@link OtherMeasureReader} reads them. */
@Singleton
class OtherMeasureRepository implements VersionedRepository<OtherMeasureEntity> {

    @Override
    public Class<OtherMeasureEntity> entityClass() {
        return OtherMeasureEntity.class;
    }
}
