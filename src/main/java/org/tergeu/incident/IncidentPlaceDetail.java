package org.tergeu.incident;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.tergeu.vocabulary.PlacePrecision;

/** What a report says of where an incident took place. */
@RegisterForReflection(registerFullHierarchy = true)
public record IncidentPlaceDetail(String placeCode, PlacePrecision precision) {}
