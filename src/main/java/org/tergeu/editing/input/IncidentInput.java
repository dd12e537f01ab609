package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/** What the report says of an incident. One that is known already needs its key alone. */
@Input("IncidentInput")
@Description("What the report says of an incident. One that is known already needs its key alone.")
public record IncidentInput(
        @Description(Described.KEY) String key,

        @Nullable @Description("Its name in English; needed of a new one.")
        String name,

        @Nullable @Description("One or two sentences in your own words; needed of a new one.")
        String summary,

        @Nullable @Description("What sort of incident; needed of a new one.")
        IncidentKind kind,

        @Nullable @Description("What it is about, beside what its kind says.")
        List<@NonNull OffenceInput> offences,

        @Nullable @Description("Whether it goes on; absent: the report does not say.")
        IncidentStatus status,

        @Nullable
        @Description("When it occurred. It can have an hour and minute with their zone: `2024-03-05T14:30+05:00`.")
        DateInput occurred,

        @Nullable @Description("Key of the incident that it is part of.")
        String partOf,

        @Nullable @Description("Keys of related incidents.") List<@NonNull String> related,
        @Nullable @Description("Where.") List<@NonNull IncidentPlaceInput> places,
        @Nullable @Description("Who.") List<@NonNull ParticipantInput> participants,
        @Nullable @Description("What was counted.") List<@NonNull MeasureInput> measures,
        @Nullable @Description("What came of it in law.") List<@NonNull LegalOutcomeInput> legalOutcomes,

        @Nullable @Description("People killed, injured, missing, held hostage, rescued or displaced.")
        List<@NonNull CasualtyInput> casualties,

        @Nullable @Description("What was seized.") List<@NonNull SeizureInput> seizures) {}
