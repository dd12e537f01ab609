package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.PlacePrecision;

/** Where an incident was. */
@Input("IncidentPlaceInput")
@Description("Where an incident was.")
public record IncidentPlaceInput(
        @Description("Code of the place.") String place,
        @Description("How exactly the place is meant.") PlacePrecision precision,

        @Nullable @Description("Which parts of the incident took place there, and when.")
        List<@NonNull EpisodeInput> episodes,

        @Nullable @Description(Described.ASSERTED_BY) String assertedBy,
        @Nullable @Description(Described.SPOKESPERSON) String spokesperson,
        @Nullable @Description(Described.AS_OF) String asOf,
        @Nullable @Description(Described.NOTE) String note) {}
