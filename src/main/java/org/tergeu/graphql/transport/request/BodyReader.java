package org.tergeu.graphql.transport.request;

import io.netty.handler.codec.http2.Http2Error;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.platform.sharing.SharedBytes.Fit;

/** Reads bodies into memory as far as there is room for them. The handler of Vert.x takes whatever all callers send at once. */
public final class BodyReader implements Handler<RoutingContext> {

    /** So many bytes of a body need no room, so that plain questions are read however many long ones others send. */
    private static final int SHORT = 4_096;

    private static final String BODY = BodyReader.class.getName();

    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int SECONDS_OF_BODIES = 1;

    private final long largest;
    private final Duration longest;
    private final BodiesAtOnce bodies;
    private final BiConsumer<RoutingContext, Refusal> refuse;

    /**
     * @param largest bytes of a body
     * @param longest how long a body may take; so long the rest of one that is refused is skipped
     * @param refuse what is done with a request whose body is not read to its end
     */
    public BodyReader(long largest, Duration longest, BodiesAtOnce bodies, BiConsumer<RoutingContext, Refusal> refuse) {
        this.largest = largest;
        this.longest = longest;
        this.bodies = bodies;
        this.refuse = refuse;
    }

    /** The body that was read; null where there is none. */
    static @Nullable Buffer of(RoutingContext request) {
        return request.get(BODY);
    }

    @Override
    public void handle(RoutingContext request) {
        if (announced(request.request()) > largest) {
            request.fail(TOO_LARGE);
            return;
        }
        if (request.request().headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
        }
        new IncomingBody(request).begin();
    }

    /**
     * Reads the rest of a body whose request is answered, and drops it. A connection that is closed before all is read that was sent loses the answer, too;
     * one that sends on and on is ended.
     */
    public static void skip(RoutingContext request, Duration longest) {
        if (request.request().isEnded() || BodyWatch.isBroken(request)) {
            return;
        }
        long clock = request.vertx().setTimer(longest.toMillis(), late -> cutOff(request.request()));
        BodyWatch.onBreak(request, () -> request.vertx().cancelTimer(clock));
        request.request()
                .handler(more -> {})
                .endHandler(end -> request.vertx().cancelTimer(clock))
                .resume();
    }

    /**
     * Takes no more of a body whose request is answered. Over HTTP/2 the connection has other requests, which go on, and the reset says that the answer is
     * complete (RFC 9113, 8.1).
     */
    public static void cutOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(Http2Error.NO_ERROR.code());
        } else {
            request.connection().close();
        }
    }

    /** What a length says that is none is refused by the server itself. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static Refusal refusal(Fit fit) {
        boolean own = fit == Fit.BEYOND_SHARE;
        return Refusal.ofLimit(
                own ? TOO_MANY_REQUESTS : UNAVAILABLE,
                ErrorCode.OVERLOADED,
                "at-once.bodies",
                "Too many long bodies " + (own ? "of this client " : "")
                        + "are in memory at once, and this is one more. Ask again in " + SECONDS_OF_BODIES
                        + " second, or with a body of up to " + SHORT + " bytes.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_BODIES)));
    }

    /** One body; all of it happens on the thread of its connection. */
    private final class IncomingBody {

        private final RoutingContext request;
        private final String client;
        private final long free;
        private Buffer body = Buffer.buffer();
        private long counted;
        private boolean over;

        IncomingBody(RoutingContext request) {
            this.request = request;
            this.client = HttpClient.of(request).address();
            // Over HTTP/2 one connection has many requests at once, so that free ones would add up.
            this.free = request.request().version() == HttpVersion.HTTP_2 ? 0 : SHORT;
        }

        void begin() {
            if (request.request().isEnded()) {
                request.next();
                return;
            }
            request.addEndHandler(end -> forget());
            BodyWatch.onBreak(request, this::end);
            request.request()
                    .handler(this::take)
                    .endHandler(end -> {
                        if (!over) {
                            over = true;
                            request.put(BODY, body);
                            request.next();
                        }
                    })
                    .resume();
        }

        private void take(Buffer more) {
            if (over) {
                return;
            }
            long length = (long) body.length() + more.length();
            if (length > largest) {
                end();
                request.fail(TOO_LARGE);
                skip(request, longest);
                return;
            }
            long beyond = Math.max(0, length - free) - counted;
            Fit fit = beyond == 0 ? Fit.FITS : bodies.take(client, beyond, counted);
            if (fit != Fit.FITS) {
                end();
                refuse.accept(request, refusal(fit));
                skip(request, longest);
                return;
            }
            counted += beyond;
            body.appendBuffer(more);
        }

        private void end() {
            over = true;
            forget();
        }

        /** Also when the request ends: until then its body is in memory. */
        private void forget() {
            bodies.giveBack(client, counted);
            counted = 0;
            body = Buffer.buffer();
        }
    }
}
