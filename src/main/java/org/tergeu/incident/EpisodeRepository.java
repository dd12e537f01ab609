package org.tergeu.incident;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of the parts of incidents by place; {@link EpisodeReader} reads them. */
@Singleton
class EpisodeRepository implements VersionedRepository<EpisodeEntity> {

    @Override
    public Class<EpisodeEntity> entityClass() {
        return EpisodeEntity.class;
    }
}
