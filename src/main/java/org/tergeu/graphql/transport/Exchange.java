package org.tergeu.graphql.transport;

import io.netty.buffer.Unpooled;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
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
import org.tergeu.platform.connection.Cancellation;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.NoRoom;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.text.Quotation;
import org.tergeu.tracing.Traces;

/** One request and its answer. Whatever happens, it is answered once, in time, or not at all when nobody waits any more. */
final class Exchange {

    /**
     * Quarkus sets Vary only for requests with an Origin; caches need it always. An editor reads more than a reader does of some fields, so what
     * anybody may keep is not for those who come with a token.
     */
    static final String VARIES_BY = "Accept, Accept-Encoding, Accept-Language, Authorization, Origin, Tergeu-Revision";

    /** The revision of the dataset that an answer must not be older than, such as that of what the caller has just written. */
    static final String REVISION = "Tergeu-Revision";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    private final RoutingContext request;
    private final Scope scope;
    private final Context own = OwnContext.current();
    private final Client client;
    private final Cancellation cancellation;
    private final Limits limits;
    private final long end;
    private final Traffic traffic;
    private final @Nullable RequestSpan span;
    private final long begin = System.nanoTime();
    private MediaType media = MediaType.GRAPHQL_RESPONSE;
    private Identity identity = Identity.ANONYMOUS;
    private OperationTraffic counted;
    private @Nullable Answer sent;

    Exchange(
            RoutingContext request, Scope scope, Limits limits, AnswersAtOnce answers, Traffic traffic, Traces traces) {
        this.traffic = traffic;
        this.span = RequestSpan.begin(traces, request.request());
        this.counted = traffic.unread();
        this.request = request;
        this.scope = scope;
        this.client = HttpClient.of(request);
        this.limits = limits;
        this.cancellation = Cancellation.begin(answers.allowance());
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

    /** What is asked is known, and within the limits. */
    void understood(Considered operation) {
        counted = traffic.of(operation.parsed().name(operation.parameters().operationName()), operation.cost());
        if (span != null) {
            span.understood(operation);
        }
    }

    RoutingContext request() {
        return request;
    }

    /** Who asks is known. */
    void isOf(Identity caller) {
        identity = caller;
        CurrentIdentity.set(request, caller);
    }

    Identity identity() {
        return identity;
    }

    /** All that it reads is as the database has it that is written to, for it may read what it has written. */
    void readsWhatItWrites() {
        cancellation.needs(Long.MAX_VALUE);
    }

    Client client() {
        return client;
    }

    MediaType media() {
        return media;
    }

    /** The media type of whatever the engine or the document's reader says. */
    void answerIn(MediaType accepted) {
        media = accepted;
    }

    /**
     * Reads from which revision of the dataset on the caller wants to be answered.
     *
     * @throws Refusal when it is not the number of a revision
     */
    void readRevision() {
        String revision = request.request().getHeader(REVISION);
        if (revision != null) {
            cancellation.needs(revision(revision));
        }
    }

    /** @throws Refusal when it is not the number of a revision */
    static long revision(String header) {
        if (!NUMBER.matcher(header).matches()) {
            throw new Refusal(
                    BAD_REQUEST,
                    ErrorCode.INVALID_REQUEST,
                    "The header " + REVISION + " is '" + Quotation.beginning(header)
                            + "'. The revision of a dataset is allowed, a whole number.");
        }
        return Long.parseLong(header);
    }

    Map<String, Object> surroundings() {
        return scope.surroundings();
    }

    /** What the answer is written to. */
    AnswerBytes bytes() {
        return new AnswerBytes(limits.answer().asLongValue(), end, cancellation::hold);
    }

    /** Whether the answer is still to come. */
    boolean isOpen() {
        return !request.response().ended() && !request.response().closed();
    }

    /** Takes a step on the context of the request, from whatever thread. */
    void attemptHere(Runnable step) {
        on(own, () -> attempt(step));
    }

    /** Takes a step on a context, from whatever thread: at once when it is the current one. */
    static void on(Context context, Runnable step) {
        if (Vertx.currentContext() == context) {
            step.run();
        } else {
            context.runOnContext(here -> step.run());
        }
    }

    /** The same, unless the answer has been sent meanwhile or nobody waits for it any more. */
    void goOnHere(Runnable step) {
        attemptHere(() -> {
            if (isOpen()) {
                step.run();
            }
        });
    }

    /** Once the request has ended, the operation keeps its place for another time limit at most: what runs then has nobody to answer. */
    void holds(Admission admission) {
        request.addEndHandler(end -> {
            if (!admission.isClosed()) {
                request.vertx().setTimer(limits.requestTime().toMillis(), over -> admission.close());
            }
        });
    }

    /** Takes a step; what goes wrong in it is returned to the caller. */
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

    /** Answers a well-formed request, whatever came of it: with application/json, clients expect 200 then. */
    void send(Answer answer) {
        sent = answer;
        send(request, media == MediaType.JSON ? Answer.OK : answer.status(), media, answer);
    }

    /** Answers that something went wrong here; what did is logged. */
    void fault(Throwable failure) {
        cancellation.cancel();
        if (failure instanceof OutOfTime || failure.getCause() instanceof OutOfTime) {
            timeOut();
        } else if (NoRoom.is(failure)) {
            refuse(Refusal.ofNoRoom());
        } else if (DatabaseUnavailable.behind(failure) != null) {
            refuse(Refusal.ofUnavailableDatabase());
        } else if (isOpen()) {
            sent = Answer.of(failure);
            send(request, sent.status(), MediaType.GRAPHQL_RESPONSE, sent);
        }
    }

    private void timeOut() {
        cancellation.cancel();
        if (cancellation.isDeniedConnection()) {
            refuse(Refusal.ofUnavailableDatabase());
            return;
        }
        refuse(Refusal.ofLimit(
                UNAVAILABLE,
                ErrorCode.TIMED_OUT,
                "request-time",
                "The answer takes longer than " + limits.requestTime().toMillis()
                        + " ms. Ask for less, or for parts of it one after the other.",
                Map.of()));
    }

    private void refuse(Refusal refusal) {
        if (isOpen()) {
            // Before it is sent: the end of the request may be met within that.
            sent = Answer.of(refusal);
            refusal.headers().forEach(request.response()::putHeader);
            send(request, refusal.status(), MediaType.GRAPHQL_RESPONSE, sent);
        }
    }

    /** Sends a refusal, always in one media type: what the request accepts may be what is wrong with it. */
    static Answer refuse(RoutingContext request, Refusal refusal) {
        refusal.headers().forEach(request.response()::putHeader);
        Answer answer = Answer.of(refusal);
        send(request, refusal.status(), MediaType.GRAPHQL_RESPONSE, answer);
        return answer;
    }

    /** Answers that something went wrong here; what did is logged. */
    static void fault(RoutingContext request, Throwable failure) {
        Answer answer = Answer.of(failure);
        send(request, answer.status(), MediaType.GRAPHQL_RESPONSE, answer);
    }

    static void send(RoutingContext request, int status, MediaType media, Answer answer) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.putHeader(HttpHeaders.VARY, VARIES_BY);
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, media.contentType());
        end(request, Buffer.buffer(Unpooled.wrappedBuffer(answer.body())));
    }

    /** Sends the body, or to a HEAD the headers that it would have; how long it is compressed is known to those who compress it. */
    static void end(RoutingContext request, Buffer body) {
        HttpServerResponse response = request.response();
        if (!request.request().method().equals(HttpMethod.HEAD)) {
            response.end(body);
            return;
        }
        String coding = Coding.of(request);
        if (coding == null) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
        } else {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding);
        }
        response.end();
    }
}
