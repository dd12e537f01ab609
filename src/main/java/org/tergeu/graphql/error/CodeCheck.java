package org.tergeu.graphql.error;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Knows the codes of the things of one type. */
public interface CodeCheck {

    /** Name of the GraphQL type. */
    String type();

    /**
     * Refuses codes that nothing has.
     *
     * @return null where all of them are known already, so that nothing has to be asked; otherwise it fails with an
     *     {@link InvalidRequest} {@code INVALID_ARGUMENT} that names the first unknown one, its path and what may be meant
     */
    @Nullable
    Uni<Void> refuseUnknown(List<GivenCode> codes);
}
