package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;

/** The day of an incident that decides its day, week, month, quarter and year in totals. */
@Description("Which day of an incident decides about its day, week, month, quarter and year in totals.")
public enum PeriodOf {
    @Description("That on which it occurred; no period where no report says, or where reports leave two open.")
    OCCURRED("i.occurred_earliest", "i.occurred_latest"),

    @Description("That on which it was first reported.")
    FIRST_REPORTED("i.first_reported", "i.first_reported"),

    @Description(
            "That on which it occurred; where no report says, that on which it was first reported. No period where reports leave two open.")
    BEST_KNOWN("coalesce(i.occurred_earliest, i.first_reported)", "coalesce(i.occurred_latest, i.first_reported)");

    private final String earliest;
    private final String latest;

    PeriodOf(String earliest, String latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /** SQL of the first day that it can be, of a row {@code i} of {@code incident}. */
    String earliest() {
        return earliest;
    }

    /** SQL of the last day that it can be. */
    String latest() {
        return latest;
    }
}
