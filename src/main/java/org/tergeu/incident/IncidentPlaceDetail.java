package org.tergeu.incident;

import org.tergeu.vocabulary.PlacePrecision;

/** What a report says of where an incident took place. */
public record IncidentPlaceDetail(String placeCode, PlacePrecision precision) {}
