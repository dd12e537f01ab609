package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.tergeu.graphql.access.CurrentIdentity;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.admission.Overloaded;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.execution.OutOfTime;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.Gate.Considered;
import org.tergeu.graphql.transport.answer.Answer;
import org.tergeu.graphql.transport.answer.AnswerBytes;
import org.tergeu.graphql.transport.answer.AnswersAtOnce;
import org.tergeu.graphql.transport.answer.MediaType;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.rate.Client;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.platform.connection.Cancellation;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.NoRoom;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.platform.connection.ReadTimedOut;
import org.tergeu.text.Quotation;
import org.tergeu.tracing.Traces;

/** One request and its answer. The answer is sent once and in time, or not at all when the client has gone. */
public final class Exchange {

    /**
     * Quarkus sets Vary only for requests with an Origin; caches need it always. An editor reads more of some fields than a reader, so a cached answer
     * for anybody is not for a caller with a token.
     */
    public static final String VARIES_BY =
            "Accept, Accept-Encoding, Accept-Language, Authorization, Origin, Tergeu-Revision";

    /** The header with the least revision of the dataset that the caller accepts, such as the one that it has just written. */
    public static final String REVISION = "Tergeu-Revision";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** While a folder is read, how far that is stands there. */
    private static final Pattern BEHIND_REVISION = Pattern.compile("-");

    private static final int BAD_REQUEST = 400;
    private static final int PRECONDITION_FAILED = 412;
    private static final int UNAVAILABLE = 503;

    private final RoutingContext request;
    private final Scope scope;
    private final Context own = OwnContext.current();
    private final Client client;
    private final Cancellation cancellation;
    private final Limits limits;
    private final long end;
    private final Sending sending;
    private final Traffic traffic;
    private final @Nullable RequestSpan span;
    private final long begin = System.nanoTime();
    private MediaType media = MediaType.GRAPHQL_RESPONSE;
    private Identity identity = Identity.ANONYMOUS;
    private OperationTraffic counted;
    private @Nullable Answer sent;

    Exchange(
            RoutingContext request,
            Scope scope,
            Limits limits,
            AnswersAtOnce answers,
            Sending sending,
            Traffic traffic,
            Traces traces) {
        this.sending = sending;
        this.traffic = traffic;
        this.span = RequestSpan.begin(traces, request.request());
        this.counted = traffic.unread();
        this.request = request;
        this.scope = scope;
        this.client = HttpClient.of(request);
        this.limits = limits;
        this.cancellation = Cancellation.begin(answers.allowance(client.address()));
        Duration longest = limits.requestTime();
        this.end = begin + longest.toNanos();
        long clock = request.vertx().setTimer(longest.toMillis(), over -> timeOut());
        request.addEndHandler(end -> {
            request.vertx().cancelTimer(clock);
            if (end.failed()) {
                cancellation.cancel();
            }
            cancellation.release();
            count(end.succeeded());
        });
    }

    private void count(boolean isWhole) {
        long nanos = System.nanoTime() - begin;
        Answer answer = sent;
        if (span != null) {
            span.end(answer, isWhole);
        }
        if (!isWhole) {
            counted.gone(nanos);
        } else if (answer == null) {
            counted.unchanged(nanos);
        } else {
            counted.answered(answer.code(), nanos);
            if (answer.limit() != null) {
                traffic.refused(answer.limit());
            }
        }
    }

    /** Takes the operation once it is parsed and within the limits. */
    void understood(Considered operation) {
        counted = traffic.of(operation.parsed().name(operation.parameters().operationName()), operation.cost());
        if (span != null) {
            span.understood(operation);
        }
    }

    RoutingContext request() {
        return request;
    }

    /** Takes the identity of the caller once it is known. */
    void isOf(Identity caller) {
        identity = caller;
        CurrentIdentity.set(request, caller);
    }

    Identity identity() {
        return identity;
    }

    /** Has all reads of the request go to the primary, since it may read what it writes. */
    void readsWhatItWrites() {
        cancellation.needs(Long.MAX_VALUE);
    }

    private boolean writes() {
        return cancellation.revision() == Long.MAX_VALUE;
    }

    Client client() {
        return client;
    }

    MediaType media() {
        return media;
    }

    /** Takes the media type for answers of the engine and for errors of the document. */
    void answerIn(MediaType accepted) {
        media = accepted;
    }

    /**
     * Takes the least revision of the dataset from its header.
     *
     * @throws Refusal when it is not the number of a revision
     */
    void readRevision() {
        String revision = request.request().getHeader(REVISION);
        if (revision != null) {
            cancellation.needs(revision(revision));
        }
    }

    /**
     * The revision of the dataset in a header.
     *
     * @throws Refusal when it is not the number of a revision
     */
    public static long revision(String header) {
        if (!NUMBER.matcher(header).matches()) {
            throw new Refusal(
                    BAD_REQUEST,
                    ErrorCode.INVALID_REQUEST,
                    "The header " + REVISION + " is '" + Quotation.beginning(header)
                            + "'. The revision of a dataset is allowed, a whole number.");
        }
        return Long.parseLong(header);
    }

    /** Whether the caller says which revision must have been reached. */
    boolean needsRevision() {
        return request.request().headers().contains(REVISION);
    }

    /**
     * Compares what the caller needs with what it reads.
     *
     * @param current the revision that answers, with what is behind it
     * @throws Refusal when it is older
     */
    public static void checkRevision(RoutingContext request, String current) {
        String needed = request.request().getHeader(REVISION);
        if (needed == null) {
            return;
        }
        String reached = BEHIND_REVISION.split(current, 2)[0];
        if (Long.parseLong(reached) < revision(needed)) {
            throw new Refusal(
                    PRECONDITION_FAILED,
                    ErrorCode.REVISION_NOT_REACHED,
                    "The header " + REVISION + " is '" + needed + "', and the data has only reached " + reached
                            + ". Allowed: a revision that an answer of this database has named.");
        }
    }

    Map<String, Object> surroundings() {
        return scope.surroundings();
    }

    /** The buffer for the text of the answer. */
    AnswerBytes bytes() {
        return new AnswerBytes(limits.answer().asLongValue(), end, cancellation::hold);
    }

    /** Whether no answer has been begun yet. */
    boolean isOpen() {
        return !request.response().headWritten()
                && !request.response().ended()
                && !request.response().closed();
    }

    /** Takes a step of the request on its own context, from any thread. */
    void attemptHere(Runnable step) {
        on(own, () -> attempt(step));
    }

    /** Takes a step on a context, from any thread: at once when it is the current one. */
    public static void on(Context context, Runnable step) {
        if (Vertx.currentContext() == context) {
            step.run();
        } else {
            context.runOnContext(here -> step.run());
        }
    }

    /** The same, unless the answer has been sent or the client has gone. */
    void goOnHere(Runnable step) {
        attemptHere(() -> {
            if (isOpen()) {
                step.run();
            }
        });
    }

    /**
     * Takes the admission to close at the end. An operation that runs on after its request has ended keeps its place for at most one more time limit.
     */
    void holds(Admission admission) {
        request.addEndHandler(end -> {
            if (!admission.isClosed()) {
                request.vertx().setTimer(limits.requestTime().toMillis(), over -> admission.close());
            }
        });
    }

    /** Takes a step; an exception in it becomes the answer. */
    void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            refuse(refusal);
        } catch (Overloaded overloaded) {
            refuse(Refusal.of(overloaded));
        } catch (OutOfTime late) {
            timeOut();
        } catch (RuntimeException failure) {
            fault(failure);
        }
    }

    /** Answers a well-formed request. In application/json clients expect status 200 whatever the result. */
    public void send(Answer answer) {
        Refusal crowded = writes() ? null : sending.refusal(request, answer);
        if (crowded != null) {
            request.response().headers().remove(HttpHeaders.ETAG).remove(HttpHeaders.CACHE_CONTROL);
            refuse(crowded);
            return;
        }
        sent = answer;
        // From here on the bytes count as unsent ones of their client.
        cancellation.release();
        sending.send(request, media == MediaType.JSON ? Answer.OK : answer.status(), media, answer);
    }

    /** Answers with an internal error, and logs its cause. */
    public void fault(Throwable failure) {
        cancellation.cancel();
        NoRoom crowded = NoRoom.behind(failure);
        if (failure instanceof OutOfTime || failure.getCause() instanceof OutOfTime) {
            timeOut();
        } else if (failure instanceof ReadTimedOut) {
            refuse(Refusal.ofSlowStatement(writes()));
        } else if (crowded != null) {
            refuse(Refusal.of(crowded));
        } else if (DatabaseUnavailable.behind(failure) != null) {
            refuse(Refusal.ofUnavailableDatabase(writes()));
        } else if (isOpen()) {
            sent = Answer.of(failure);
            sending.send(request, sent.status(), MediaType.GRAPHQL_RESPONSE, sent);
        }
    }

    private void timeOut() {
        cancellation.cancel();
        if (cancellation.isDeniedConnection()) {
            refuse(Refusal.ofUnavailableDatabase(writes()));
            return;
        }
        refuse(Refusal.ofLimit(
                UNAVAILABLE,
                ErrorCode.TIMED_OUT,
                "request-time",
                "The answer takes longer than " + limits.requestTime().toMillis() + " ms. "
                        + (writes() ? Refusal.UNCERTAIN : "Ask for less, or for parts of it one after the other."),
                Map.of()));
    }

    private void refuse(Refusal refusal) {
        if (isOpen()) {
            // Set before sending: while the answer is sent, the end of the request may already be reported.
            sent = Answer.of(refusal);
            refusal.headers().forEach(request.response()::putHeader);
            sending.send(request, refusal.status(), MediaType.GRAPHQL_RESPONSE, sent);
        }
    }
}
