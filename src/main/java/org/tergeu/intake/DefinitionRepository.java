package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the descriptions of single reports are kept. */
@ApplicationScoped
class DefinitionRepository implements PanacheRepositoryBase<DefinitionEntity, Long> {}
