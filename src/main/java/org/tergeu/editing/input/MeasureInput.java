package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.vocabulary.MeasureKind;

/** What was counted of an incident. */
@Input("MeasureInput")
@Description("What was counted of an incident.")
public record MeasureInput(
        @Nullable @Description(Described.FACT_KEY) String key,
        @Description("What is counted.") MeasureKind kind,

        @Nullable @Description("Distinguishes two of one kind; needed for OTHER.")
        String name,

        @Description(Described.FIGURE) String figure,
        @Nullable @Description(Described.ASSERTED_BY) String assertedBy,
        @Nullable @Description(Described.SPOKESPERSON) String spokesperson,
        @Nullable @Description(Described.AS_OF) String asOf,
        @Nullable @Description(Described.NOTE) String note) {}
