package org.tergeu.claim.figure;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of figures beside the main ones; {@link FurtherFigures} reads them. */
@Singleton
class FurtherFigureRepository implements VersionedRepository<FurtherFigureEntity> {

    @Override
    public Class<FurtherFigureEntity> entityClass() {
        return FurtherFigureEntity.class;
    }
}
