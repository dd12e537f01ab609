package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Level of a place in the administrative order. Countries and regions carry ISO 3166 codes; what lies below has
 * slugs.
 */
@Description("Level of a place in the administrative order.")
public enum PlaceLevel {
    @Description("Country (ISO 3166-1 alpha-2).")
    COUNTRY,

    @Description("First subdivision of a country: region or city of republican rank (ISO 3166-2).")
    REGION,

    @Description("City or town below the first subdivision.")
    CITY,

    @Description("District of a region or of a city.")
    DISTRICT,

    @Description("Village, settlement, border crossing or a named site.")
    LOCALITY
}
