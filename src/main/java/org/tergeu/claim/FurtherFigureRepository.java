package org.tergeu.claim;

import jakarta.inject.Singleton;

/** Writes the rows of figures beside the main ones; {@link FurtherFigures} reads them. */
@Singleton
class FurtherFigureRepository implements VersionedRepository<FurtherFigureEntity> {

    @Override
    public Class<FurtherFigureEntity> entityClass() {
        return FurtherFigureEntity.class;
    }
}
