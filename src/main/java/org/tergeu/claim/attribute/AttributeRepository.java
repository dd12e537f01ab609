package org.tergeu.claim.attribute;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the readings of attributes that are not the current ones; filters search them. */
@Singleton
class AttributeRepository implements VersionedRepository<AttributeReadingEntity> {

    @Override
    public Class<AttributeReadingEntity> entityClass() {
        return AttributeReadingEntity.class;
    }
}
