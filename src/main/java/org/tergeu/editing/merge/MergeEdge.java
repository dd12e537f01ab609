package org.tergeu.editing.merge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A merge in a list. */
@Type("MergeEdge")
@Description("A merge in a list.")
public record MergeEdge(
        @Description("Where in the list.") String cursor,
        @Description("The merge.") Merge node) {}
