package org.tergeu.graphql.transport;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.tergeu.graphql.access.CurrentIdentity;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.admission.Overloaded;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.execution.OutOfTime;
import org.tergeu.graphql.transport.FileAnswer.Unanswered;
import org.tergeu.platform.connection.Cancellation;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.platform.connection.Snapshot;

/** One request that asks several questions, one after the other, of one state of the data. Everything happens on its context. */
public final class Inquiry {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final long MILLIS = 1_000;

    private final Inquiries all;
    private final RoutingContext request;
    private final Scope scope;
    private final FileAnswer answer;
    private final Context own = OwnContext.current();
    private final Client client;
    private @Nullable Snapshot snapshot;
    private @Nullable Cancellation asking;

    Inquiry(Inquiries all, RoutingContext request, Scope scope, FileAnswer answer) {
        this.all = all;
        this.request = request;
        this.scope = scope;
        this.answer = answer;
        this.client = client(request);
        request.addEndHandler(end -> close());
    }

    /** How it stands is said in headers, of which there are none once the answer has begun. */
    private static Client client(RoutingContext request) {
        Client http = HttpClient.of(request);
        return new Client() {
            @Override
            public String address() {
                return http.address();
            }

            @Override
            public void stands(RateLimitState state) {
                if (!request.response().headWritten()) {
                    http.stands(state);
                }
            }
        };
    }

    /** Whether an answer would have been longer than a limit allows: for fewer rows it may not be. */
    public static boolean isTooMuch(Throwable failure) {
        return failure instanceof Unanswered unanswered && unanswered.code() == ErrorCode.LIMIT_EXCEEDED;
    }

    Client client() {
        return client;
    }

    /** What its caller gets. */
    public FileAnswer answer() {
        return answer;
    }

    void isOf(Identity caller) {
        answer.isFor(caller);
        CurrentIdentity.set(request, caller);
        all.gate().permit(caller, Optional.empty());
    }

    void here(Runnable step) {
        Exchange.on(own, () -> attempt(step));
    }

    /** Takes a step; what goes wrong in it is answered. */
    public void attempt(Runnable step) {
        try {
            if (answer.isOpen()) {
                step.run();
            }
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    /** Refuses the request. */
    public void refuse(int status, ErrorCode code, String message) {
        fail(new Refusal(status, code, message));
    }

    /** Ends it without the whole answer. */
    public void fail(Throwable failure) {
        answer.fail(failure);
        close();
    }

    /**
     * The revision of the data as of now; once a state is held, its.
     *
     * @param current asks for it
     */
    public Future<String> revision(Supplier<Uni<String>> current) {
        Promise<String> revision = begin();
        current.get()
                .invoke(state -> Exchange.checkRevision(request, state))
                .subscribe()
                .with(revision::tryComplete, revision::tryFail);
        return revision.future();
    }

    /**
     * Holds the state of now for all questions to come.
     *
     * @param most states that are held at once
     * @param longest how long this one may be
     */
    public Future<Void> hold(int most, Duration longest) {
        all.take(client.address(), most);
        long clock = request.vertx().setTimer(longest.toMillis(), over -> Exchange.on(own, () -> fail(late(longest))));
        request.addEndHandler(end -> {
            all.giveBack(client.address());
            request.vertx().cancelTimer(clock);
        });
        Promise<Void> held = begin();
        all.reads().snapshot().subscribe().with(taken -> Exchange.on(own, () -> hold(taken, held)), held::tryFail);
        return held.future();
    }

    private void hold(Snapshot taken, Promise<Void> held) {
        if (answer.isOpen() && !held.future().isComplete()) {
            snapshot = taken;
            held.complete();
        } else {
            taken.close();
        }
    }

    private static Refusal late(Duration longest) {
        return Refusal.ofLimit(
                UNAVAILABLE,
                ErrorCode.TIMED_OUT,
                "download.time",
                "The download takes longer than " + longest.toSeconds() + " s. Ask for less by a narrower filter.",
                Map.of());
    }

    /** Begins to read what is to be promised: so much, and for as long, as a question may. */
    private <T> Promise<T> begin() {
        Promise<T> promise = Promise.promise();
        if (asking != null) {
            asking.release();
        }
        Cancellation begun = Cancellation.begin(all.answers().allowance());
        String least = request.request().getHeader(Exchange.REVISION);
        if (least != null) {
            begun.needs(Exchange.revision(least));
        }
        if (snapshot != null) {
            begun.readsFrom(snapshot);
        }
        asking = begun;
        long clock = request.vertx().setTimer(all.limits().requestTime().toMillis(), over -> {
            begun.cancel();
            promise.tryFail(new OutOfTime());
        });
        promise.future().onComplete(done -> request.vertx().cancelTimer(clock));
        return promise;
    }

    /**
     * Asks a question.
     *
     * @param isPatient whether it waits when its client has no points left for it or others are before it, otherwise it is refused then
     * @return the data of the answer, which is whole
     */
    public Future<JsonNode> ask(String document, Map<String, Object> variables, boolean isPatient) {
        Promise<JsonNode> data = begin();
        Promise<JsonNode> whole = Promise.promise();
        data.future().onSuccess(whole::complete).onFailure(failure -> {
            String wait = isPatient ? secondsToWait(failure) : null;
            if (wait == null || !answer.isOpen()) {
                whole.fail(failure);
            } else {
                request.vertx()
                        .setTimer(
                                Long.parseLong(wait) * MILLIS,
                                over -> Exchange.on(
                                        own,
                                        () -> ask(document, variables, true).onComplete(whole)));
            }
        });
        new Question(all, own, client, answer, scope, Objects.requireNonNull(asking, "begun")::hold, data)
                .ask(document, variables);
        return whole.future();
    }

    /** The seconds after which what is refused now may be admitted; null when it is refused for something else. */
    private static @Nullable String secondsToWait(Throwable failure) {
        Refusal refusal = failure instanceof Overloaded overloaded
                ? Refusal.of(overloaded)
                : failure instanceof Refusal given ? given : null;
        return refusal == null || (refusal.status() != TOO_MANY_REQUESTS && refusal.code() != ErrorCode.OVERLOADED)
                ? null
                : refusal.headers().get("Retry-After");
    }

    /** Lets the state go; what still runs for it is cancelled. */
    private void close() {
        if (asking != null) {
            asking.cancel();
            asking.release();
        }
        if (snapshot != null) {
            snapshot.close();
        }
    }
}
