package org.tergeu.measure;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.incident.BestKnownDay;

/** What measures can be ordered by. */
@Description("What measures can be ordered by.")
public enum MeasureOrderField {
    @Description("The last day on which the incident can have taken place; what has no date comes last.")
    OCCURRED,

    @Description("Of the incident: " + BestKnownDay.DESCRIPTION)
    BEST_KNOWN_DAY,

    @Description(
            "The figure in its base unit or currency, the best value, else the lower bound: filter by kind to compare like with like.")
    FIGURE
}
