package org.tergeu.claim;

import jakarta.inject.Singleton;

/** Writes the rows of other readings of attributes, which filters look in. */
@Singleton
class AttributeRepository implements VersionedRepository<AttributeReadingEntity> {

    @Override
    public Class<AttributeReadingEntity> entityClass() {
        return AttributeReadingEntity.class;
    }
}
