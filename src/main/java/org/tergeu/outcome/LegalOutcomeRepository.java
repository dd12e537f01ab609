package org.tergeu.outcome;

import jakarta.inject.Singleton;
import org.tergeu.claim.publication.VersionedRepository;

/** Writes the rows of legal outcomes; {@link LegalOutcomeReader} reads them. */
@Singleton
class LegalOutcomeRepository implements VersionedRepository<LegalOutcomeEntity> {

    @Override
    public Class<LegalOutcomeEntity> entityClass() {
        return LegalOutcomeEntity.class;
    }
}
