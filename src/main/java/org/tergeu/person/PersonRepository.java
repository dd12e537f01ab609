package org.tergeu.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** Writes people; {@link PersonReader} reads them for queries. */
@Singleton
class PersonRepository implements PanacheRepositoryBase<PersonEntity, Long> {}
