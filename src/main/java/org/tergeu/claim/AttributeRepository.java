package org.tergeu.claim;

import jakarta.inject.Singleton;

/** Writes the readings of attributes that are not the current ones; filters search them. */
@Singleton
class AttributeRepository implements VersionedRepository<AttributeReadingEntity> {

    @Override
    public Class<AttributeReadingEntity> entityClass() {
        return AttributeReadingEntity.class;
    }
}
