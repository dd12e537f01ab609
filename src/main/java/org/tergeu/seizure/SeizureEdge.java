package org.tergeu.seizure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A seizure in a list. */
@Type("SeizureEdge")
@Description("A seizure in a list.")
public record SeizureEdge(
        @Description("Where in the list.") String cursor,
        @Description("The seizure.") Seizure node) {}
