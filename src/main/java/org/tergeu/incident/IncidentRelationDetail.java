package org.tergeu.incident;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** That a report sees two incidents as related. */
@RegisterForReflection(registerFullHierarchy = true)
public record IncidentRelationDetail(long relatedId) {}
