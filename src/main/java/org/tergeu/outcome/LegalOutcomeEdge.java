package org.tergeu.outcome;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A legal outcome in a list. */
@Type("LegalOutcomeEdge")
@Description("A legal outcome in a list.")
public record LegalOutcomeEdge(
        @Description("Where in the list.") String cursor,
        @Description("The legal outcome.") LegalOutcome node) {}
