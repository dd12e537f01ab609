package org.tergeu.organization;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** Writes organizations; {@link OrganizationReader} reads them for queries. */
@Singleton
class OrganizationRepository implements PanacheRepositoryBase<OrganizationEntity, Long> {}
