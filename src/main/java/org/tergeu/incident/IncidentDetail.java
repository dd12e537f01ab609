package org.tergeu.incident;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/** What a report says of an incident itself; null where it says nothing. */
@RegisterForReflection(registerFullHierarchy = true)
public record IncidentDetail(
        @Nullable String name,
        @Nullable String summary,
        @Nullable IncidentKind kind,
        @Nullable IncidentStatus status,
        @Nullable FuzzyDate occurred,
        @Nullable Long partOfId) {}
