package org.tergeu.incident;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** An incident in a list. */
@Type("IncidentEdge")
@Description("An incident in a list.")
public record IncidentEdge(
        @Description("Where in the list.") String cursor,
        @Description("The incident.") Incident node) {}
