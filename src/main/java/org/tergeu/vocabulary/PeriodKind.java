package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What sort of period a statistic covers, so that nobody compares part of a year with a whole one.
 */
@Description("What sort of period a statistic covers.")
public enum PeriodKind {
    @Description("From the start of the year to the day it was stated.")
    YEAR_TO_DATE,

    @Description("A whole calendar year.")
    CALENDAR_YEAR,

    @Description("Several years up to the day it was stated, as in \"over the last five years\".")
    ROLLING_YEARS,

    @Description("The report does not say.")
    UNSPECIFIED
}
