package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.naming.Names;
import org.tergeu.vocabulary.PlaceLevel;

/** Everything that is published of a place below region level. */
public record PlaceDescription(
        String code,
        PlaceLevel level,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<Containment> parents,
        Names names) {

    /** What it lies in without an end. */
    public String today() {
        return parents.get(parents.size() - 1).parent();
    }

    /**
     * What it lies in during some days.
     *
     * @param from the first day; null is open
     * @param to the day from which it no more does; null is open
     */
    public record Containment(
            String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
