package org.tergeu.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.calendar.FuzzyDate;

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
        @Nullable String occurredAt) {}
