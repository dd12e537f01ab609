package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;

/**
 * A draft as it is kept.
 *
 * @param publisher key of an organization
 * @param madeFrom the revision of the dataset up to which its editor has seen the report
 * @param revision of the dataset, which changed it last
 */
record StoredDraft(
        DraftStatus status,
        String publisher,
        String document,
        String fingerprint,
        long madeFrom,
        long revision,
        @Nullable String changedBy,
        OffsetDateTime changedAt) {}
