package org.tergeu.casualty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A casualty in a list. */
@Type("CasualtyEdge")
@Description("A casualty in a list.")
public record CasualtyEdge(
        @Description("Where in the list.") String cursor,
        @Description("The casualty.") Casualty node) {}
