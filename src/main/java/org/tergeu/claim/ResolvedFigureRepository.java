package org.tergeu.claim;

import jakarta.inject.Singleton;

/** Writes figures as other rules resolve them; {@link ResolvedFigures} reads them. */
@Singleton
class ResolvedFigureRepository implements VersionedRepository<ResolvedFigureEntity> {

    @Override
    public Class<ResolvedFigureEntity> entityClass() {
        return ResolvedFigureEntity.class;
    }
}
