package org.tergeu.incident;

import org.eclipse.microprofile.graphql.Description;

/** What incidents can be ordered by. */
@Description("What incidents can be ordered by.")
public enum IncidentOrderField {
    @Description("The last day on which it can have taken place; incidents without a date come last.")
    OCCURRED,

    @Description(BestKnownDay.DESCRIPTION)
    BEST_KNOWN_DAY,

    @Description("The day on which it was first reported.")
    FIRST_REPORTED,

    @Description("The day on which it was last reported.")
    LAST_REPORTED,

    @Description("Its name.")
    NAME,

    @Description("When anything of it last changed here.")
    UPDATED_AT
}
