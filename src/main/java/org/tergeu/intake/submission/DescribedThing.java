package org.tergeu.intake.submission;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The kinds of things that reports and editors describe. */
@Enum("DescribedThing")
@Description("What reports and editors describe.")
public enum DescribedThing {
    @Description("An organization.")
    ORGANIZATION,

    @Description("A public official or figure.")
    PERSON,

    @Description("A place below region level that a report has described.")
    PLACE
}
