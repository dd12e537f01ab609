package org.tergeu.claim;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** Writes claims; {@link ClaimReader} reads them for queries. */
@Singleton
public class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, Long> {}
