package org.tergeu.measure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A measure in a list. */
@Type("MeasureEdge")
@Description("A measure in a list.")
public record MeasureEdge(
        @Description("Where in the list.") String cursor,
        @Description("The measure.") Measure node) {}
