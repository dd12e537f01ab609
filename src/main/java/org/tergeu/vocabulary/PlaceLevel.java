package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Level of a place in the administrative order. Countries, regions and cities of their rank carry ISO 3166
 * codes; what lies below has slugs.
 */
@Description("Level of a place in the administrative order.")
public enum PlaceLevel {
    @Description("Country (ISO 3166-1 alpha-2).")
    COUNTRY,

    @Description("First subdivision of a country (ISO 3166-2), but for cities of that rank.")
    REGION,

    @Description(
            "City or town. Cities of the rank of regions (Astana, Almaty, Shymkent) have an ISO 3166-2 code and stand beside them.")
    CITY,

    @Description(
            "Division of a region (where ISO 3166-2 has any, such as the departments of France), or district of a region or of a city.")
    DISTRICT,

    @Description("Village, settlement, border crossing or a named site.")
    LOCALITY,

    @Description("Ocean, sea, gulf or strait; in no country.")
    SEA,

    @Description("Border between two countries; in both.")
    BORDER,

    @Description("Nowhere in particular: abroad, or not known.")
    UNKNOWN
}
