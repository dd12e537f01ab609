package org.tergeu.participant;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.vocabulary.ParticipantRole;

/** What a report says of who took part; exactly one of the two is given. */
public record ParticipantDetail(
        ParticipantRole role,
        @Nullable Long organizationId,
        @Nullable Long personId) {}
