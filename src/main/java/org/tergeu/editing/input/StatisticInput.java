package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.StatisticMeasure;

/** A figure over a period or an area that no single incident explains. In a breakdown, what is absent is as of the whole. */
@Input("StatisticInput")
@Description(
        "A figure over a period or an area that no single incident explains. In a breakdown, what is absent is as of the whole.")
public record StatisticInput(
        @Description(Described.KEY) String key,
        @Description("What it says, in English.") String name,

        @Nullable @Description("What is measured; needed but in a breakdown.")
        StatisticMeasure measure,

        @Description(Described.FIGURE) String figure,
        @Nullable @Description("Over what time.") PeriodInput period,
        @Nullable @Description("Code of the place.") String place,

        @Nullable @Description("Key of the incident at which it was announced.")
        String announcedAt,

        @Nullable @Description("Key of the statistic that contains it.")
        String partOf,

        @Nullable @Description(Described.BREAKDOWN) List<@NonNull StatisticInput> breakdown,
        @Nullable @Description(Described.ASSERTED_BY) String assertedBy,
        @Nullable @Description(Described.SPOKESPERSON) String spokesperson,
        @Nullable @Description(Described.AS_OF) String asOf,
        @Nullable @Description(Described.NOTE) String note) {}
