package org.tergeu.participant;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.ParticipantRole;

/** An organization or a public person in a role. */
@Type("Participant")
@Description("An organization or a public person in a role: one of the two is null. A role says nothing about guilt.")
public record Participant(
        @Ignore long factId,
        @Description("The role.") ParticipantRole role,
        @Nullable @Ignore Long organizationId,
        @Nullable @Ignore Long personId,
        @Ignore AsOf asOf) {}
