package org.tergeu.claim.figure;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes figures as other rules resolve them; {@link ResolvedFigures} reads them. */
@Singleton
class ResolvedFigureRepository implements VersionedRepository<ResolvedFigureEntity> {

    @Override
    public Class<ResolvedFigureEntity> entityClass() {
        return ResolvedFigureEntity.class;
    }
}
