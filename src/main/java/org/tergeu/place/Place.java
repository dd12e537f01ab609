package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.naming.Names;
import org.tergeu.vocabulary.PlaceLevel;

/**
 * A country, a region, or something below.
 *
 * @param parentCode of what it lies in today; null for what lies in nothing
 * @param parentRead what it lies in, if that was read along with it
 */
@Type("Place")
@Description("A country, a region, a city, district or locality below, a sea or a border.")
public record Place(
        @Description(
                "ISO 3166-1 alpha-2 of a country (KZ), ISO 3166-2 of a region (KZ-31), ISO 3166-3 of a former country (SUHH), else a slug (kz-taldykorgan, sea-caspian, border-kg-kz, abroad, unknown).")
        String code,

        @Description("Its rank among places.") PlaceLevel level,
        @Nullable @Description("Degrees north (WGS 84).") Double latitude,
        @Nullable @Description("Degrees east (WGS 84).") Double longitude,

        @Nullable @Description("What the coordinates are: CENTROID of an area, or POINT.")
        String coordinatePrecision,

        @Nullable @Description("First day on which it existed; null: longer than anything recorded here.")
        LocalDate validFrom,

        @Nullable @Description("Day from which it existed no more; null: it still does.")
        LocalDate validTo,

        @Ignore Names allNames,
        @Ignore @Nullable String parentCode,
        @Ignore @Nullable Place parentRead)
        implements Node {

    static final String TYPE = "Place";

    @Override
    @Id
    @Description("Opaque and global; it stays the same through new reports and merges.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
