package org.tergeu.claim;

import io.smallrye.mutiny.Uni;

/** Turns the claims of a feature's facts into the rows that queries read. */
public interface Publication {

    /** Replaces the rows of these facts within the current transaction; a fact without claims loses its rows. */
    Uni<Void> publish(ClaimedFacts facts);
}
