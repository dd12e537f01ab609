package org.tergeu.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list. */
@Type("PlaceEdge")
@Description("A place in a list.")
public record PlaceEdge(
        @Description("Where in the list.") String cursor,
        @Description("The place.") Place node) {}
