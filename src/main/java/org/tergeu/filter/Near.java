package org.tergeu.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** A circle on the map (WGS 84). */
@Input("Near")
@Description("A circle on the map.")
public record Near(
        @Description("Degrees north (WGS 84), -90 to 90.") double latitude,
        @Description("Degrees east (WGS 84), -180 to 180.") double longitude,

        @Description("Radius in kilometres, more than 0 to 20000.")
        double kilometres) {

    /** Mean Earth radius in kilometres (IUGG). */
    private static final double EARTH_RADIUS = 6371.0088;

    private static void check(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    "near." + field + ": " + value + " is out of range. Allowed: "
                            + (least == Double.MIN_VALUE ? "more than 0" : least) + " to " + most + ".");
        }
    }

    /** The condition on a row of {@code incident}; great-circle distance by the haversine formula. */
    Sql condition(String i, AsOf asOf) {
        check("latitude", latitude, -90, 90);
        check("longitude", longitude, -180, 180);
        check("kilometres", kilometres, Double.MIN_VALUE, 20_000);
        return Sql.of(
                        "exists (select 1 from incident_place ip join place n on n.code = ip.place_code where ip.incident_id = "
                                + i
                                + ".id and n.level not in ('COUNTRY', 'REGION') and n.latitude is not null and 2 * "
                                + EARTH_RADIUS
                                + " * asin(least(1, sqrt(sin(radians(n.latitude - ?) / 2) ^ 2 + cos(radians(?)) * cos(radians(n.latitude))"
                                + " * sin(radians(n.longitude - ?) / 2) ^ 2))) <= ? and ",
                        latitude,
                        latitude,
                        longitude,
                        kilometres)
                .append(asOf.known("ip"))
                .append(")");
    }
}
