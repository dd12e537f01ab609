package org.tergeu.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A claim in a list. */
@Type("ClaimEdge")
@Description("A claim in a list.")
public record ClaimEdge(
        @Description("Where in the list.") String cursor,
        @Description("The claim.") Claim node) {}
