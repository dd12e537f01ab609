package org.tergeu.report;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A report in a list. */
@Type("ReportEdge")
@Description("A report in a list.")
public record ReportEdge(
        @Description("Where in the list.") String cursor,
        @Description("The report.") Report node) {}
