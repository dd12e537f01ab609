package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * How exactly a place is known, after the field {@code where_prec} of the UCDP Georeferenced Event Dataset.
 */
@Description("How exactly a place is known, after the precision codes of the UCDP georeferenced event dataset.")
public enum PlacePrecision {
    @Description("In this very place (UCDP where_prec 1).")
    EXACT,

    @Description("Near this place (UCDP where_prec 2).")
    NEAR,

    @Description("Somewhere in this district (UCDP where_prec 3).")
    DISTRICT,

    @Description("Somewhere in this region (UCDP where_prec 4).")
    REGION,

    @Description("Somewhere in this country (UCDP where_prec 6).")
    COUNTRY
}
