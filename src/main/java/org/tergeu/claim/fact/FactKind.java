package org.tergeu.claim.fact;

/** What a claim can be about. */
public enum FactKind {
    INCIDENT,
    INCIDENT_PLACE,
    INCIDENT_RELATION,
    PARTICIPANT,
    MEASURE,
    LEGAL_OUTCOME,
    CASUALTY,
    SEIZURE,
    STATISTIC
}
