package org.tergeu.casualty;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.incident.BestKnownDay;

/** What casualties can be ordered by. */
@Description("What casualties can be ordered by.")
public enum CasualtyOrderField {
    @Description("The last day on which the incident can have taken place; what has no date comes last.")
    OCCURRED,

    @Description("Of the incident: " + BestKnownDay.DESCRIPTION)
    BEST_KNOWN_DAY,

    @Description("The best count, else its lower bound.")
    COUNT
}
