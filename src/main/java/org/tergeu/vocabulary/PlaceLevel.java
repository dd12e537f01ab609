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
            "City or town. Cities of republican rank (Astana, Almaty, Shymkent) have an ISO 3166-2 code and stand beside the regions.")
    CITY,

    @Description("District of a region or of a city.")
    DISTRICT,

    @Description("Village, settlement, border crossing or a named site.")
    LOCALITY
}
