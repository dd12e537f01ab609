package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What happened to a casualty.
 */
@Description("What happened to a casualty.")
public enum Harm {
    @Description("Died, at once or later of the injuries.")
    KILLED,

    @Description("Was hurt and survived, as far as reported.")
    INJURED
}
