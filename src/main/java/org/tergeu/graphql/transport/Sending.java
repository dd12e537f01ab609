package org.tergeu.graphql.transport;

import io.netty.buffer.Unpooled;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.answer.Answer;
import org.tergeu.graphql.transport.answer.Coding;
import org.tergeu.graphql.transport.answer.MediaType;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.answer.UnsentBytes;
import org.tergeu.graphql.transport.rate.HttpClient;

/**
 * Sends answers as fast as clients take them. What a client does not take stays in memory, so a long body goes out in pieces, each when the one before
 * is gone, and a client that takes nothing for a while is cut off.
 */
@Singleton
public class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);

    private static final String LIMIT = "stalled-time";

    /** Bytes that a client has to take within the time: few, so that a client on a slow line is not cut off. */
    private static final int PIECE = 16_384;

    /** As much as Netty keeps for a connection before it says that it has enough: shorter bodies are written at once. */
    private static final int SHORT = 65_536;

    private final Traffic traffic;
    private final UnsentBytes unsent;
    private final Duration longest;
    private final OncePerHour warning = new OncePerHour();

    Sending(Limits limits, Traffic traffic, UnsentBytes unsent) {
        this.traffic = traffic;
        this.unsent = unsent;
        this.longest = limits.stalledTime();
    }

    /** Sends a refusal, always in the same media type: the Accept header of the request may be what is wrong. */
    public Answer refuse(RoutingContext request, Refusal refusal) {
        if (!request.response().headWritten()) {
            refusal.headers().forEach(request.response()::putHeader);
        }
        Answer answer = Answer.of(refusal);
        send(request, refusal.status(), MediaType.GRAPHQL_RESPONSE, answer);
        return answer;
    }

    /** Answers with an internal error, and logs its cause. */
    public Answer fault(RoutingContext request, Throwable failure) {
        Answer answer = Answer.of(failure);
        send(request, answer.status(), MediaType.GRAPHQL_RESPONSE, answer);
        return answer;
    }

    /** Sends an answer, unless another one has begun or the client has gone. */
    public void send(RoutingContext request, int status, MediaType media, Answer answer) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.ended() || response.closed()) {
            return;
        }
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        RepeatedRefusals.count(request, status);
        response.putHeader(HttpHeaders.VARY, Exchange.VARIES_BY);
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, media.contentType());
        end(request, answer.body(), false);
    }

    /** The refusal in place of an answer, when too much that was sent before has not been taken; null when there is room for it. */
    @Nullable
    Refusal refusal(RoutingContext request, Answer answer) {
        int length = answer.body().length;
        return length <= SHORT && isAlone(request) ? null : unsent.refusal(client(request), length);
    }

    /** Over HTTP/1, an answer waits for the one before it on its connection. Over HTTP/2, a hundred can be on their way. */
    private static boolean isAlone(RoutingContext request) {
        return request.request().version() != HttpVersion.HTTP_2;
    }

    private static String client(RoutingContext request) {
        return HttpClient.of(request).address();
    }

    /**
     * Sends a body that stays in memory whether or not it is sent: a page, the schema. Only what is on its way counts for its client, who may ask for it
     * over and over. Whatever is made for one answer is refused where there is too much of it.
     */
    public void endShared(RoutingContext request, byte[] body) {
        end(request, body, true);
    }

    /** Sends the body, or for HEAD the headers only. Its length is left out when it is compressed on the way. */
    private void end(RoutingContext request, byte[] bytes, boolean isShared) {
        Buffer body = Buffer.buffer(Unpooled.wrappedBuffer(bytes));
        HttpServerResponse response = request.response();
        boolean isCoded = response.headers().contains(HttpHeaders.CONTENT_ENCODING);
        String coding = isCoded ? null : Coding.of(request);
        if (request.request().method().equals(HttpMethod.HEAD)) {
            if (coding == null) {
                response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
            } else {
                response.putHeader(HttpHeaders.CONTENT_ENCODING, coding);
            }
            response.end();
            return;
        }
        boolean isWhole = body.length() <= (isAlone(request) ? SHORT : PIECE) && !response.writeQueueFull();
        if (!isWhole) {
            // An answer over HTTP/1.0 is not compressed.
            if (coding == null || request.request().version() == HttpVersion.HTTP_1_0) {
                response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
            } else {
                response.setChunked(true);
            }
        }
        int piece = isWhole ? SHORT : PIECE;
        new Outgoing(request, body, piece, true, isShared ? Math.min(piece, body.length()) : body.length()).go();
    }

    /** Writes a part of the body; the future completes when the client has taken it, and fails when the client has gone or was cut off. */
    public Future<Void> write(RoutingContext request, Buffer part) {
        return new Outgoing(request, part, PIECE, false, part.length()).go();
    }

    private void cutOff(RoutingContext request) {
        traffic.refused(LIMIT);
        if (warning.isDue()) {
            LOG.warnf(
                    "A client took nothing of its answer for %d ms (tergeu.limits.%s) and was cut off. Further ones of this hour are counted as tergeu_refusals_total.",
                    longest.toMillis(), LIMIT);
        }
        ClientChannel.cutOff(request.request());
    }

    /** A body, or a part of one, on its way. All of it happens on the thread of its connection. */
    private final class Outgoing {

        private final RoutingContext request;
        private final Buffer body;
        private final int piece;
        private final boolean isEnd;
        private final int held;
        private final Promise<Void> gone = Promise.promise();
        private int from;

        /**
         * @param piece bytes that are written at once
         * @param isEnd whether the answer ends with it
         * @param held bytes that stay in memory for it while the client does not take it
         */
        Outgoing(RoutingContext request, Buffer body, int piece, boolean isEnd, int held) {
            this.request = request;
            this.body = body;
            this.piece = piece;
            this.isEnd = isEnd;
            this.held = held;
        }

        Future<Void> go() {
            Future<Void> first = writeUntilItWaits();
            if (first.isComplete()) {
                return first;
            }
            String client = client(request);
            unsent.add(client, held);
            gone.future().onComplete(over -> unsent.remove(client, held));
            wait(first);
            return gone.future();
        }

        /** The future of the last piece, or of the first one that is not taken at once. */
        private Future<Void> writeUntilItWaits() {
            Future<Void> taken;
            do {
                if (request.response().closed()) {
                    return Future.failedFuture(new HttpClosedException("the client has gone"));
                }
                int to = Math.min(from + piece, body.length());
                Buffer some = body.slice(from, to);
                from = to;
                taken = isEnd && isOver()
                        ? request.response().end(some)
                        : request.response().write(some);
            } while (taken.succeeded() && !isOver());
            return taken;
        }

        private boolean isOver() {
            return from == body.length();
        }

        private void wait(Future<Void> piece) {
            long clock = request.vertx().setTimer(longest.toMillis(), over -> {
                cutOff(request);
                gone.tryFail(new HttpClosedException("the client takes nothing"));
            });
            piece.onComplete(taken -> {
                request.vertx().cancelTimer(clock);
                if (taken.failed() || isOver()) {
                    settle(piece);
                } else if (!gone.future().isComplete()) {
                    goOn(writeUntilItWaits());
                }
            });
        }

        private void goOn(Future<Void> next) {
            if (next.isComplete()) {
                settle(next);
            } else {
                wait(next);
            }
        }

        private void settle(Future<Void> last) {
            if (last.succeeded()) {
                gone.tryComplete();
            } else {
                gone.tryFail(last.cause());
            }
        }
    }
}
