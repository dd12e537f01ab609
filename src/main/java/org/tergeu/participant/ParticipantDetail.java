package org.tergeu.participant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.vocabulary.ParticipantRole;

/** What a report says of who took part; exactly one of the two is given. */
@RegisterForReflection(registerFullHierarchy = true)
public record ParticipantDetail(
        ParticipantRole role,
        @Nullable Long organizationId,
        @Nullable Long personId) {}
