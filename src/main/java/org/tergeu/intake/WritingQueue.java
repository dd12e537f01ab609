package org.tergeu.intake;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.InternalUse;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.platform.migration.HibernateOnDemand;

/**
 * The changes of this server, one at a time. The database also lets one transaction write at a time ({@link WritingTurn}), but changes that waited
 * there would each hold a connection that questions need.
 */
@Singleton
class WritingQueue {

    private static final InternalUse<Context> OF_ITS_OWN =
            new InternalUse<>("changes are made on the event loops of their requests");

    private final Vertx vertx;
    private final HibernateOnDemand hibernate;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private volatile boolean started;

    WritingQueue(Vertx vertx, HibernateOnDemand hibernate) {
        this.vertx = vertx;
        this.hibernate = hibernate;
    }

    /**
     * Runs work after all earlier work is done, on the current Vert.x context. Fails with {@link DatabaseUnavailable} when the state of the database
     * is the reason: all reports and changes pass here.
     */
    <T> Uni<T> alone(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<Boolean>emitter(turn -> {
                    Context own = OwnContext.current();
                    enter(() -> own.runOnContext(come -> turn.complete(true)));
                })
                .chain(come -> Uni.createFrom().<T>deferred(work::get).eventually(this::leave))
                .onFailure()
                .transform(DatabaseUnavailable::orItself);
    }

    /**
     * The same on a context of its own, which Hibernate needs: an event loop that serves no request. The work continues whether or not the caller
     * waits; its result comes on the current context.
     *
     * @param isWanted asked when its turn has come; if nobody waits any more, the work is left out
     */
    <T> Uni<T> aloneFromAnywhere(Supplier<Uni<T>> work, BooleanSupplier isWanted) {
        return Uni.createFrom().emitter(asker -> {
            Context request = OwnContext.current();
            Context own = Objects.requireNonNull(OF_ITS_OWN.orElse(
                    () -> ((VertxInternal) vertx).createEventLoopContext().duplicate(),
                    () -> VertxContext.createNewDuplicatedContext(request)));
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(here -> start().chain(() -> alone(() -> isWanted.getAsBoolean() ? work.get() : unwanted()))
                    .onFailure()
                    .transform(DatabaseUnavailable::orItself)
                    .subscribe()
                    .with(
                            result -> request.runOnContext(back -> asker.complete(result)),
                            failure -> request.runOnContext(back -> fail(asker, failure))));
        });
    }

    private static <T> void fail(UniEmitter<T> asker, Throwable failure) {
        asker.fail(failure);
    }

    private static <T> Uni<T> unwanted() {
        return Uni.createFrom().failure(new CancellationException("nobody waits for it any more"));
    }

    /** Hibernate takes about a second to start, for which no event loop can wait. */
    private Uni<Void> start() {
        if (started) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .completionStage(() -> vertx.<Void>executeBlocking(() -> {
                            hibernate.start();
                            return null;
                        })
                        .toCompletionStage())
                .invoke(() -> started = true);
    }

    private void enter(Runnable turn) {
        synchronized (this) {
            if (busy) {
                waiting.add(turn);
                return;
            }
            busy = true;
        }
        turn.run();
    }

    private void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            busy = next != null;
        }
        if (next != null) {
            next.run();
        }
    }
}
