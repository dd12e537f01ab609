package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.tergeu.intake.submission.DraftStatus;

/**
 * A stored draft.
 *
 * @param publisher the key of an organization
 * @param madeFrom the revision of the dataset at which its editor has seen the report
 * @param revision the revision of the dataset that last changed it
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
