package org.tergeu.outcome;

import org.eclipse.microprofile.graphql.Description;

/** What legal outcomes can be ordered by. */
@Description("What legal outcomes can be ordered by.")
public enum LegalOutcomeOrderField {
    @Description("The last day on which the incident can have taken place.")
    OCCURRED,
    @Description("The best count, else its lower bound.")
    COUNT
}
