package org.tergeu.platform.connection;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tergeu.platform.sql.SqlState;

/**
 * Lets transactions wait for a connection when the database grants the role no further one (SQLSTATE 53300), as questions do. Hibernate takes a
 * connection of one pool, on one event loop, and fails when none can be opened there. So the transaction is begun again on the event loops where that
 * pool has connections, and a connection of the other pool is ended for it. Before its connection a transaction has done nothing.
 */
@Singleton
public class PatientWriting {

    /** Less than a request may take, so that the caller is answered why nothing was changed. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Pools pools;

    PatientWriting(Pools pools) {
        this.pools = pools;
    }

    /**
     * Runs a transaction, and begins it again while it gets no connection; the result comes on the current context.
     *
     * @param transaction called once for each attempt; it takes its connection before it does anything else
     * @return fails like the transaction; for want of a connection after the time that questions wait without any being lent, or ten seconds
     */
    public <T> Uni<T> run(Supplier<Uni<T>> transaction) {
        return Uni.createFrom()
                .<T>deferred(transaction::get)
                .onFailure(PatientWriting::isDenied)
                .recoverWithUni(denied -> Uni.createFrom()
                        .emitter(waiting ->
                                new WaitingTransaction<T>(OwnContext.current(), transaction, waiting).next(denied)));
    }

    private static boolean isDenied(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SqlState.TOO_MANY_CONNECTIONS::isOf);
    }

    /** One transaction that waits. Attempts run on contexts of their own, all other steps on the context that began it. */
    private final class WaitingTransaction<T> {

        private final Context own;
        private final Supplier<Uni<T>> transaction;
        private final UniEmitter<? super T> result;
        private final long begun = System.nanoTime();
        private final Deque<Context> due = new ArrayDeque<>();
        private long pauseMillis = ConnectionAttempts.SHORTEST_PAUSE_MILLIS;

        WaitingTransaction(Context own, Supplier<Uni<T>> transaction, UniEmitter<? super T> result) {
            this.own = own;
            this.transaction = transaction;
            this.result = result;
        }

        void next(Throwable denied) {
            Server primary = pools.primary();
            if (!isWorthwhile(primary)) {
                result.fail(denied);
                return;
            }
            if (due.isEmpty()) {
                if (primary != null) {
                    endOneOf(primary.lookups());
                    due.addAll(primary.lists().places());
                }
                due.add(own);
                pauseMillis = Math.min(2 * pauseMillis, ConnectionAttempts.LONGEST_PAUSE_MILLIS);
            }
            own.owner().setTimer(pauseMillis, over -> attempt(due.remove()));
        }

        private boolean isWorthwhile(@Nullable Server primary) {
            long now = System.nanoTime();
            long lent = primary == null
                    ? begun
                    : Math.max(primary.lists().lentAt(), primary.lookups().lentAt());
            return now - Math.max(begun, lent) < ConnectionAttempts.PATIENCE.toNanos()
                    && now - begun < LONGEST.toNanos();
        }

        /** On a new context, since a session that got no connection stays with the old one. */
        private void attempt(Context place) {
            Context fresh = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(place), "fresh");
            VertxContextSafetyToggle.setContextSafe(fresh, true);
            fresh.runOnContext(there -> Uni.createFrom()
                    .<T>deferred(transaction::get)
                    .subscribe()
                    .with(
                            done -> own.runOnContext(back -> result.complete(done)),
                            failure -> own.runOnContext(back -> {
                                if (isDenied(failure)) {
                                    next(failure);
                                } else {
                                    result.fail(failure);
                                }
                            })));
        }

        /** Has the database end an idle connection of a pool, where there is one, so that it grants another. */
        private void endOneOf(CountedPool pool) {
            if (pool.idle() == 0) {
                return;
            }
            pool.places().stream()
                    .findFirst()
                    .ifPresent(place ->
                            place.runOnContext(there -> pool.connection().onSuccess(idle -> {
                                pool.givenBack(idle);
                                Cancellation.end(idle);
                            })));
        }
    }
}
