package org.tergeu.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What else one report says of the same fact: what others say, or how it was on another day. */
final class AnotherClaim {

    private AnotherClaim() {}

    /** None, or the same entry with another figure as of a day of its own. */
    static List<Map<String, Object>> of(Draw draw, Map<String, Object> entry, String figure) {
        if (!entry.containsKey(figure) || !draw.oneIn(5)) {
            return List.of();
        }
        Map<String, Object> other = new LinkedHashMap<>(entry);
        other.remove("breakdown");
        other.put("asOf", "2022-02-02");
        other.put(figure, draw.of(other.get(figure), draw.between(1, 30)));
        return List.of(other);
    }
}
