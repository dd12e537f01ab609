package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;

/** The rows of the keys that a report uses. Null has the row null. */
public interface Identities {

    @Nullable
    Long organization(@Nullable String key);

    @Nullable
    Long person(@Nullable String key);

    @Nullable
    Long fact(@Nullable FactAddress address);
}
