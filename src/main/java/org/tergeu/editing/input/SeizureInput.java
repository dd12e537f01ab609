package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** What was found, seized, frozen or confiscated in an incident. In a breakdown, what is absent is as of the whole. */
@Input("SeizureInput")
@Description(
        "What was found, seized, frozen or confiscated in an incident. In a breakdown, what is absent is as of the whole.")
public record SeizureInput(
        @Nullable @Description(Described.FACT_KEY) String key,

        @Nullable @Description("What sort of thing; needed but in a breakdown.")
        SeizureCategory category,

        @Description("What, in a word or two.") String item,

        @Nullable @Description("What became of it; needed but in a breakdown.")
        SeizureDisposition disposition,

        @Nullable @Description("Of drugs and precursors.") DrugGroup drugGroup,
        @Nullable @Description("Of firearms.") FirearmType firearmType,

        @Nullable @Description("How much or how many. " + Described.FIGURE)
        String quantity,

        @Nullable @Description("Money. " + Described.FIGURE) String value,

        @Nullable @Description("The share of the substance itself, in per cent. " + Described.FIGURE)
        String purity,

        @Nullable @Description("What it would sell for in small amounts, as somebody reckons. " + Described.FIGURE)
        String streetValue,

        @Nullable @Description("Of cash: how many notes and coins of which value.")
        List<@NonNull DenominationInput> denominations,

        @Nullable @Description("Key of the seizure that contains it, or incident/seizure.")
        String partOf,

        @Nullable @Description(Described.BREAKDOWN) List<@NonNull SeizureInput> breakdown,
        @Nullable @Description(Described.ASSERTED_BY) String assertedBy,
        @Nullable @Description(Described.SPOKESPERSON) String spokesperson,
        @Nullable @Description(Described.AS_OF) String asOf,
        @Nullable @Description(Described.NOTE) String note) {}
