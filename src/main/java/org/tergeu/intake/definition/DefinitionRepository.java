package org.tergeu.intake.definition;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The descriptions of things, one row for each report. */
@ApplicationScoped
class DefinitionRepository implements PanacheRepositoryBase<DefinitionEntity, Long> {}
