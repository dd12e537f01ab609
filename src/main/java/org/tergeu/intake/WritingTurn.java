package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** The turn to write: whatever publishes facts does so one transaction at a time. */
final class WritingTurn {

    /** Any number will do, as long as nothing else in the database locks it. */
    private static final long ONE_AT_A_TIME = 7_265_767_585L;

    private WritingTurn() {}

    /** Waits for it, and may take its time then: the limit for statements is one for questions. It ends with the transaction. */
    static Uni<Void> await() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select set_config('statement_timeout', '0', true)", String.class)
                        .getSingleResult()
                        .chain(() -> session.createNativeQuery(
                                        "select 1 from pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")", Integer.class)
                                .getResultList()))
                .replaceWithVoid();
    }
}
