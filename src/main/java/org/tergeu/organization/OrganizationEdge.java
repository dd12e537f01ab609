package org.tergeu.organization;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** An organization in a list. */
@Type("OrganizationEdge")
@Description("An organization in a list.")
public record OrganizationEdge(
        @Description("Where in the list.") String cursor,
        @Description("The organization.") Organization node) {}
