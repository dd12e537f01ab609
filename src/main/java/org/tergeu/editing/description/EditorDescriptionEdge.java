package org.tergeu.editing.description;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A description in a list. */
@Type("EditorDescriptionEdge")
@Description("A description in a list.")
public record EditorDescriptionEdge(
        @Description("Where in the list.") String cursor,
        @Description("The description.") EditorDescription node) {}
