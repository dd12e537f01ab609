package org.tergeu.statistic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A statistic in a list. */
@Type("StatisticEdge")
@Description("A statistic in a list.")
public record StatisticEdge(
        @Description("Where in the list.") String cursor,
        @Description("The statistic.") Statistic node) {}
