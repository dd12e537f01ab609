package org.tergeu.incident;

import org.eclipse.microprofile.graphql.Description;

/** What incidents can be ordered by. */
@Description("What incidents can be ordered by.")
public enum IncidentOrderField {
    @Description("The last day on which it can have taken place.")
    OCCURRED,
    @Description("Its name.")
    NAME,
    @Description("When anything of it last changed here.")
    UPDATED_AT
}
