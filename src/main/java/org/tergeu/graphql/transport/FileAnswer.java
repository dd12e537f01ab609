package org.tergeu.graphql.transport;

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
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.NoRoom;

/** The answer to a request for a file: a head, and a body piece by piece; or a refusal, as one of operations looks. */
public final class FileAnswer {

    private static final int UNAVAILABLE = 503;

    private final RoutingContext request;
    private final Gate gate;
    private final EntityTags tags;
    private final Traffic traffic;
    private final Conformance conformance;
    private Identity identity = Identity.ANONYMOUS;

    FileAnswer(RoutingContext request, Gate gate, EntityTags tags, Traffic traffic, Conformance conformance) {
        this.request = request;
        this.gate = gate;
        this.tags = tags;
        this.traffic = traffic;
        this.conformance = conformance;
    }

    /** A question that was not answered, with the answer that its caller would have got. */
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

    /** Whether somebody waits for it. */
    public boolean isOpen() {
        return !request.response().ended() && !request.response().closed();
    }

    /**
     * The tag of a file of a revision, in the coding that the caller takes.
     *
     * @param asked all that makes it another file
     */
    public String tag(String revision, List<?> asked) {
        return tags.tag(request, identity, revision, asked);
    }

    /** Whether the caller has this file already; then the answer says so, and nothing is left to do. */
    public boolean isKnown(String tag) {
        if (!EntityTags.isKnown(request, tag)) {
            return false;
        }
        tags.sendUnchanged(request, tag, gate.answersAlone(identity));
        return true;
    }

    /**
     * Begins it.
     *
     * @return whether a body is to follow; otherwise it is sent
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

    /** Writes some of the body; done when there is room for more. */
    public Future<Void> write(String some) {
        return request.response().write(Buffer.buffer(some));
    }

    /** Ends the body, which is whole. */
    public void end() {
        if (isOpen()) {
            request.response().end();
        }
    }

    /** Says why there is no file; where a part of it has gone out, the connection is cut, so that nobody takes that for the whole. */
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
            // What fails in a field is a part of an answer, and not a file.
            int status = unanswered.answer.status();
            Exchange.send(
                    request,
                    status == Answer.OK ? conformance.unprocessable() : status,
                    MediaType.GRAPHQL_RESPONSE,
                    unanswered.answer);
            return unanswered.answer;
        }
        Refusal refusal = refusal(failure);
        if (refusal != null) {
            return Exchange.refuse(request, refusal);
        }
        Answer fault = Answer.of(failure);
        Exchange.send(request, fault.status(), MediaType.GRAPHQL_RESPONSE, fault);
        return fault;
    }

    /** As clients know it; null for a fault. */
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
        if (NoRoom.is(failure)) {
            return Refusal.ofNoRoom();
        }
        return DatabaseUnavailable.behind(failure) == null ? null : Refusal.ofUnavailableDatabase();
    }
}
