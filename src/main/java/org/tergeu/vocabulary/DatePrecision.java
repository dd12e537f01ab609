package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * How exactly a date is known, after the field {@code date_prec} of the UCDP Georeferenced Event Dataset.
 */
@Description("How exactly a date is known, after the precision codes of the UCDP georeferenced event dataset.")
public enum DatePrecision {
    @Description("To the day (UCDP date_prec 1).")
    DAY,

    @Description("To seven days (UCDP date_prec 3).")
    WEEK,

    @Description("To the month (UCDP date_prec 4).")
    MONTH,

    @Description("To the year (UCDP date_prec 5).")
    YEAR,

    @Description("Between two dates that are neither a week, a month nor a year apart, or with an open end.")
    RANGE,

    @Description("Not known at all.")
    UNKNOWN
}
