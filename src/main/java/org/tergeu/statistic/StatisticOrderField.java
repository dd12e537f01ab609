package org.tergeu.statistic;

import org.eclipse.microprofile.graphql.Description;

/** What statistics can be ordered by. */
@Description("What statistics can be ordered by.")
public enum StatisticOrderField {
    @Description("The last day of its period.")
    PERIOD,
    @Description("Its name.")
    NAME
}
