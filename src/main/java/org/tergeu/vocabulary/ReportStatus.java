package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether a report counts.
 */
@Description("Whether a report counts.")
public enum ReportStatus {
    @Description("Kept, but its claims count for nothing yet.")
    DRAFT,

    @Description("Its claims count.")
    PUBLISHED,

    @Description("Withdrawn: its claims stay visible and count no more.")
    RETRACTED
}
