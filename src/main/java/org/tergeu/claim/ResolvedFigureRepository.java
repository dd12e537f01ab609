package org.tergeu.claim;

import jakarta.inject.Singleton;

/** Writes the rows of what other rules make of figures; {@link ResolvedFigures} reads them. */
@Singleton
class ResolvedFigureRepository implements VersionedRepository<ResolvedFigureEntity> {

    @Override
    public Class<ResolvedFigureEntity> entityClass() {
        return ResolvedFigureEntity.class;
    }
}
