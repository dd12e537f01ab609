package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** People killed, injured, missing, held hostage, rescued or displaced in an incident. In a breakdown, what is absent is as of the whole. */
@Input("CasualtyInput")
@Description(
        "People killed, injured, missing, held hostage, rescued or displaced in an incident. In a breakdown, what is absent is as of the whole.")
public record CasualtyInput(
        @Nullable @Description(Described.FACT_KEY) String key,

        @Nullable @Description("What happened to them; needed but in a breakdown.")
        Harm harm,

        @Nullable @Description("Who they were; needed but in a breakdown.")
        CasualtyGroup group,

        @Description("How many. " + Described.FIGURE) String count,

        @Nullable @Description("Whether it is unclear that another figure counts other people; absent: false.")
        Boolean possibleOverlap,

        @Nullable @Description("Key of the casualty that contains it, or incident/casualty.")
        String partOf,

        @Nullable @Description(Described.BREAKDOWN) List<@NonNull CasualtyInput> breakdown,
        @Nullable @Description(Described.ASSERTED_BY) String assertedBy,
        @Nullable @Description(Described.SPOKESPERSON) String spokesperson,
        @Nullable @Description(Described.AS_OF) String asOf,
        @Nullable @Description(Described.NOTE) String note) {}
