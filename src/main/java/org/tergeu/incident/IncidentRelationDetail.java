package org.tergeu.incident;

/** That a report sees two incidents as related. */
public record IncidentRelationDetail(long relatedId) {}
