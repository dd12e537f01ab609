package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.PointInTime;

/** A part of an incident in one place. */
@Type("Episode")
@Description(
        "A part of an incident in one place: what happened there, and when. `claims` of the place have who says so.")
public record Episode(
        @Nullable @Description("What happened, in a few words; null when reports give its day alone.")
        String name,

        @Nullable @Description("When it took place; null when no report says.")
        FuzzyDate occurred,

        @Nullable @Description("The hour and minute, where a report gives them with their zone; otherwise null.")
        PointInTime occurredAt) {}
