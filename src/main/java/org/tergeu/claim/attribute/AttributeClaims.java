package org.tergeu.claim.attribute;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.vocabulary.FactAttribute;

/** What reports say of an attribute of which they say more than one thing. */
@Type("AttributeClaims")
@Description("What reports say of an attribute of which they say more than one thing.")
public record AttributeClaims(
        @Description("Of which attribute.") FactAttribute attribute,

        @Description(
                "Whether two of the readings cannot both be true. A month and a day in it can, and so can UNSPECIFIED and anything else.")
        boolean disputed,

        @Description("What they say, the current reading first, then by the most credible report of each.")
        @Bounded(Bounded.PARTS)
        List<@NonNull AttributeReading> readings) {

    /** The same, with other words for the values that have some. */
    AttributeClaims reading(Map<String, String> words) {
        return words.isEmpty()
                ? this
                : new AttributeClaims(
                        attribute,
                        disputed,
                        readings.stream()
                                .map(each -> new AttributeReading(
                                        words.getOrDefault(each.value(), each.value()), each.current(), each.claims()))
                                .toList());
    }
}
