package org.tergeu.statistic;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.calendar.Period;
import org.tergeu.vocabulary.StatisticMeasure;

/** What a report says of a statistic beside its figure. */
@RegisterForReflection(registerFullHierarchy = true)
public record StatisticDetail(
        String name,
        StatisticMeasure measure,
        @Nullable Period period,
        @Nullable String placeCode,
        @Nullable Long announcedAtId,
        @Nullable Long partOfId) {}
