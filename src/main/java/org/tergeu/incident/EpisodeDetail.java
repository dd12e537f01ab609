package org.tergeu.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.claim.fact.Dated;

/**
 * What a report says of one part of an incident in one place; null where it says nothing.
 *
 * @param occurredAt the day of {@code occurred} with an hour and minute, in the notation of {@link org.tergeu.calendar.PointInTime}
 */
@RegisterForReflection(registerFullHierarchy = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EpisodeDetail(
        @Nullable String name,
        @Nullable FuzzyDate occurred,
        @Nullable String occurredAt) implements Dated<EpisodeDetail> {

    @Override
    public EpisodeDetail by(LocalDate reported) {
        return occurred == null ? this : new EpisodeDetail(name, occurred.by(reported), occurredAt);
    }

    /** The same whenever it was reported: equal where two reports say it in the same words. */
    EpisodeDetail words() {
        return occurred == null
                ? this
                : new EpisodeDetail(name, FuzzyDate.parse(occurred.edtf(), occurred.inferred()), occurredAt);
    }

    /** What two reports mean together that say it in the same words. */
    EpisodeDetail together(EpisodeDetail other) {
        return occurred == null || other.occurred == null
                ? this
                : new EpisodeDetail(name, occurred.together(other.occurred), occurredAt);
    }
}
