package org.tergeu.graphql.transport.inquiry;

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
import org.tergeu.graphql.transport.Exchange;
import org.tergeu.graphql.transport.Scope;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.inquiry.FileAnswer.Unanswered;
import org.tergeu.graphql.transport.rate.Client;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.platform.connection.Cancellation;
import org.tergeu.platform.connection.NoRoom;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.platform.connection.Snapshot;

/** A request that asks several questions, one after the other, about one state of the data. All of its steps are taken on its context. */
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
    private boolean hasPlace;

    Inquiry(Inquiries all, RoutingContext request, Scope scope, FileAnswer answer) {
        this.all = all;
        this.request = request;
        this.scope = scope;
        this.answer = answer;
        this.client = client(request);
        request.addEndHandler(end -> close());
    }

    /** The client of the request. Headers with its points are sent only until the answer has begun. */
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

    /** Whether a failure means that an answer is longer than a limit allows, so that asking for fewer rows may succeed. */
    public static boolean isTooMuch(Throwable failure) {
        return failure instanceof Unanswered unanswered && unanswered.code() == ErrorCode.LIMIT_EXCEEDED;
    }

    Client client() {
        return client;
    }

    /** The answer to the caller. */
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

    /** Takes a step; an exception in it becomes the answer. */
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

    /** Ends the request without a complete answer. */
    public void fail(Throwable failure) {
        answer.fail(failure);
        close();
    }

    /**
     * The current revision of the data; once a state is held, the revision of that state.
     *
     * @param current reads the current revision
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
     * Holds the current state of the data for all further questions.
     *
     * @param most how many states may be held at once
     * @param longest how long this one may be held
     */
    public Future<Void> hold(int most, Duration longest) {
        all.take(client.address(), most);
        hasPlace = true;
        long clock = request.vertx().setTimer(longest.toMillis(), over -> Exchange.on(own, () -> fail(late(longest))));
        request.addEndHandler(end -> request.vertx().cancelTimer(clock));
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

    /** Begins a step that reads, with the limits of memory and time that an operation has. */
    private <T> Promise<T> begin() {
        Promise<T> promise = Promise.promise();
        if (asking != null) {
            asking.release();
        }
        Cancellation begun = Cancellation.begin(all.answers().allowance(client.address()));
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
     * @param isPatient whether the question waits when its client has too few points left or others come first; otherwise it is refused
     * @return the data of the answer, which has no errors
     */
    public Future<JsonNode> ask(String document, Map<String, Object> variables, boolean isPatient) {
        Promise<JsonNode> data = begin();
        Promise<JsonNode> whole = Promise.promise();
        data.future().onSuccess(whole::complete).onFailure(failure -> {
            String wait = isPatient ? secondsToWait(failure) : null;
            if (wait == null || !answer.isOpen()) {
                whole.fail(failure);
            } else {
                // Two downloads of a client would keep each other out otherwise.
                Objects.requireNonNull(asking, "begun").release();
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

    /** The seconds after which a refused question may be admitted; null when it was refused for another reason. */
    private static @Nullable String secondsToWait(Throwable failure) {
        Refusal refusal = refusal(failure);
        return refusal == null || (refusal.status() != TOO_MANY_REQUESTS && refusal.code() != ErrorCode.OVERLOADED)
                ? null
                : refusal.headers().get("Retry-After");
    }

    private static @Nullable Refusal refusal(Throwable failure) {
        if (failure instanceof Overloaded overloaded) {
            return Refusal.of(overloaded);
        }
        NoRoom crowded = NoRoom.behind(failure);
        if (crowded != null) {
            return Refusal.of(crowded);
        }
        return failure instanceof Refusal given ? given : null;
    }

    /** Writes a part of the answer; the future completes when the client has taken it. What was read for it counts no more meanwhile. */
    public Future<Void> write(String part) {
        if (asking != null) {
            asking.release();
        }
        return answer.write(part);
    }

    /**
     * Releases the place and the state of the data, and cancels statements that still run for it. Where an answer breaks off, Vert.x does not report
     * its end.
     */
    private void close() {
        if (hasPlace) {
            hasPlace = false;
            all.giveBack(client.address());
        }
        if (asking != null) {
            asking.cancel();
            asking.release();
        }
        if (snapshot != null) {
            snapshot.close();
        }
    }
}
