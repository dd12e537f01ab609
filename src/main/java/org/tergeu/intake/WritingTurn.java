package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** The turn to write: transactions that publish facts run one at a time. */
final class WritingTurn {

    /** Any number that nothing else in the database locks. */
    private static final long ONE_AT_A_TIME = 7_265_767_585L;

    private WritingTurn() {}

    /** Waits for the turn, and lifts the limit for statements, which is meant for questions. The turn ends with the transaction. */
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
