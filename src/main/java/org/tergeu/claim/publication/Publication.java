package org.tergeu.claim.publication;

import io.smallrye.mutiny.Uni;
import org.tergeu.claim.fact.ClaimedFacts;

/** Makes the rows that queries read from the claims of a feature's facts. */
public interface Publication {

    /** Replaces the rows of these facts within the current transaction; a fact without claims loses its rows. */
    Uni<Void> publish(ClaimedFacts facts);
}
