package org.tergeu.incident;

import jakarta.enterprise.context.ApplicationScoped;
import org.tergeu.claim.VersionedRepository;

/** Where relations between incidents are kept. */
@ApplicationScoped
class IncidentRelationRepository implements VersionedRepository<IncidentRelationEntity> {}
