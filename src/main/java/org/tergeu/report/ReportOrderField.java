package org.tergeu.report;

import org.eclipse.microprofile.graphql.Description;

/** What reports can be ordered by. */
@Description("What reports can be ordered by.")
public enum ReportOrderField {
    @Description("The last day that its publication date can mean.")
    PUBLISHED_ON,
    @Description("Its title.")
    TITLE
}
