package org.tergeu.editing.history;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A change in a list. */
@Type("ChangeEdge")
@Description("A change in a list.")
public record ChangeEdge(
        @Description("Where in the list.") String cursor,
        @Description("The change.") Change node) {}
