package org.tergeu.claim;

import jakarta.inject.Singleton;

/** Writes the rows of figures in another measure; {@link OtherMeasureReader} reads them. */
@Singleton
class OtherMeasureRepository implements VersionedRepository<OtherMeasureEntity> {

    @Override
    public Class<OtherMeasureEntity> entityClass() {
        return OtherMeasureEntity.class;
    }
}
