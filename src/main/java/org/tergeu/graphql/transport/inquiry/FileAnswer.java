package org.tergeu.graphql.transport.inquiry;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.admission.Overloaded;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.OutOfTime;
import org.tergeu.graphql.transport.EntityTags;
import org.tergeu.graphql.transport.Exchange;
import org.tergeu.graphql.transport.Gate;
import org.tergeu.graphql.transport.Sending;
import org.tergeu.graphql.transport.Traffic;
import org.tergeu.graphql.transport.answer.Answer;
import org.tergeu.graphql.transport.answer.Coding;
import org.tergeu.graphql.transport.answer.Conformance;
import org.tergeu.graphql.transport.answer.MediaType;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.NoRoom;
import org.tergeu.platform.connection.ReadTimedOut;

/** The answer to a request for a file: a head, then a body in pieces. A refusal looks like that of an operation. */
public final class FileAnswer {

    private static final int UNAVAILABLE = 503;

    private final RoutingContext request;
    private final Gate gate;
    private final EntityTags tags;
    private final Sending sending;
    private final Traffic traffic;
    private final Conformance conformance;
    private Identity identity = Identity.ANONYMOUS;

    FileAnswer(
            RoutingContext request,
            Gate gate,
            EntityTags tags,
            Sending sending,
            Traffic traffic,
            Conformance conformance) {
        this.sending = sending;
        this.request = request;
        this.gate = gate;
        this.tags = tags;
        this.traffic = traffic;
        this.conformance = conformance;
    }

    /** A question of the file that failed, with its answer. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Answer answer;

        Unanswered(Answer answer) {
            super(null, null, false, false);
            this.answer = answer;
        }

        @Nullable
        ErrorCode code() {
            return answer.code();
        }
    }

    void isFor(Identity caller) {
        identity = caller;
    }

    Identity identity() {
        return identity;
    }

    /** Whether the client still waits for it. */
    public boolean isOpen() {
        return !request.response().ended() && !request.response().closed();
    }

    /**
     * The tag of a file of one revision, in the coding that the caller accepts.
     *
     * @param asked everything that distinguishes this file from others of the revision
     */
    public String tag(String revision, List<?> asked) {
        return tags.tag(request, identity, revision, asked);
    }

    /** Whether the caller already has this file. If so, this answers 304 and nothing is left to do. */
    public boolean isKnown(String tag) {
        if (!EntityTags.isKnown(request, tag)) {
            return false;
        }
        tags.sendUnchanged(request, tag, gate.answersAlone(identity));
        return true;
    }

    /**
     * Begins the answer.
     *
     * @return whether a body is to follow; false when the answer is complete
     */
    public boolean head(String type, String tag) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.VARY, Exchange.VARIES_BY);
        tags.allow(response, tag, gate.answersAlone(identity));
        response.putHeader(HttpHeaders.CONTENT_TYPE, type).setChunked(true);
        if (!request.request().method().equals(HttpMethod.HEAD)) {
            return true;
        }
        String coding = Coding.of(request);
        if (coding != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding);
        }
        response.end();
        return false;
    }

    /** Writes a part of the body; the future completes when the client has taken it. */
    Future<Void> write(String some) {
        return sending.write(request, Buffer.buffer(some));
    }

    /** Ends the body, which is complete. */
    public void end() {
        if (isOpen()) {
            request.response().end();
        }
    }

    /** Ends without a complete file. Where a part has been sent, the connection is closed, so that nobody takes the part for the whole. */
    void fail(Throwable failure) {
        if (!isOpen()) {
            return;
        }
        if (request.response().headWritten()) {
            request.response().reset();
        } else {
            traffic.unread(sent(failure));
        }
    }

    private Answer sent(Throwable failure) {
        if (failure instanceof Unanswered unanswered) {
            // An error of a field leaves the rest of an answer usable, but not a file.
            int status = unanswered.answer.status();
            sending.send(
                    request,
                    status == Answer.OK ? conformance.unprocessable() : status,
                    MediaType.GRAPHQL_RESPONSE,
                    unanswered.answer);
            return unanswered.answer;
        }
        Refusal refusal = refusal(failure);
        if (refusal != null) {
            return sending.refuse(request, refusal);
        }
        return sending.fault(request, failure);
    }

    /** The refusal for this failure; null for a fault of the server. */
    private @Nullable Refusal refusal(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof InvalidRequest invalid) {
            return Refusal.of(conformance.unprocessable(), invalid);
        }
        if (failure instanceof Overloaded overloaded) {
            return Refusal.of(overloaded);
        }
        if (failure instanceof OutOfTime || failure.getCause() instanceof OutOfTime) {
            return Refusal.ofLimit(
                    UNAVAILABLE,
                    ErrorCode.TIMED_OUT,
                    "request-time",
                    "A page takes longer than a request may. Ask for less by a narrower filter.",
                    Map.of());
        }
        if (failure instanceof ReadTimedOut) {
            return Refusal.ofSlowStatement(false);
        }
        NoRoom crowded = NoRoom.behind(failure);
        if (crowded != null) {
            return Refusal.of(crowded);
        }
        return DatabaseUnavailable.behind(failure) == null ? null : Refusal.ofUnavailableDatabase(false);
    }
}
