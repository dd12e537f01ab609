package org.tergeu.seizure;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.incident.BestKnownDay;

/** What seizures can be ordered by. */
@Description("What seizures can be ordered by.")
public enum SeizureOrderField {
    @Description("The last day on which the incident can have taken place; what has no date comes last.")
    OCCURRED,

    @Description("Of the incident: " + BestKnownDay.DESCRIPTION)
    BEST_KNOWN_DAY,

    @Description("The quantity in kg, L or pieces: filter by category to compare like with like.")
    QUANTITY,
    @Description("The value in its own currency: filter by currency to compare like with like.")
    VALUE
}
