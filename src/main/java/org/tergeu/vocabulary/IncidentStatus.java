package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether an incident was still going on, as last reported.
 */
@Description("Whether an incident was still going on, as last reported.")
public enum IncidentStatus {
    @Description("The last report speaks of it as still going on.")
    ONGOING,

    @Description("A report says that it has ended.")
    CONCLUDED,

    @Description("No report says whether it has ended.")
    UNKNOWN
}
