package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.vocabulary.ParticipantRole;

/** Who had a part in an incident: exactly one of organization and person. */
@Input("ParticipantInput")
@Description("Who had a part in an incident: exactly one of organization and person.")
public record ParticipantInput(
        @Nullable @Description(Described.FACT_KEY) String key,
        @Description("What part they had.") ParticipantRole role,
        @Nullable @Description("Key of the organization.") String organization,
        @Nullable @Description("Key of the person.") String person,
        @Nullable @Description(Described.ASSERTED_BY) String assertedBy,
        @Nullable @Description(Described.SPOKESPERSON) String spokesperson,
        @Nullable @Description(Described.AS_OF) String asOf,
        @Nullable @Description(Described.NOTE) String note) {}
