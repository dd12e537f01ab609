package org.tergeu.statistic;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of statistics; {@link StatisticReader} reads them. */
@Singleton
class StatisticRepository implements VersionedRepository<StatisticEntity> {

    @Override
    public Class<StatisticEntity> entityClass() {
        return StatisticEntity.class;
    }
}
