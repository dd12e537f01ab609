package org.tergeu.graphql.transport;

import static org.tergeu.text.Quotation.quoted;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.answer.Answer;
import org.tergeu.graphql.transport.answer.Coding;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.graphql.transport.request.BodiesAtOnce;
import org.tergeu.graphql.transport.request.BodyReader;
import org.tergeu.graphql.transport.request.BodyWatch;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.tracing.Traces;

/** Replaces the stock transport by ours, and closes the routes that upgrade to a socket, which serve nothing here. */
@Singleton
public class GraphQlRoute {

    /** With and without the slash. */
    private static final String PATH = "/graphql/?";

    /** The routes that the extension opens: for HTTP, for sockets, and for the schema. */
    private static final Set<String> STOCK = Set.of("/graphql", "/graphql/schema.graphql");

    /** Before all other routes: an extension chooses the order of its route for sockets itself. */
    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    private static final Pattern WEB_SOCKET = Pattern.compile("websocket", Pattern.CASE_INSENSITIVE);

    /** The pseudo-header of a request for a socket over HTTP/2 (RFC 8441). */
    private static final String EXTENDED_PROTOCOL = ":protocol";

    /** After the filters of Quarkus, whose orders are negative, and before its routes. */
    static final int FIRST = 0;

    private static final List<CharSequence> LISTS =
            List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE);

    private static final String CLOCK = GraphQlRoute.class.getName();

    static final int MOST_HEADERS = 100;

    private static final String CHUNKED = "chunked";

    private static final int HEADERS_TOO_LARGE = 431;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int FAULT = 500;

    private final GraphQlHandler handler;
    private final Gate gate;
    private final Sending sending;
    private final Traffic traffic;
    private final Traces traces;
    private final BodiesAtOnce bodies;
    private final StreamsOfClients streams;
    private final long largestBody;
    private final Duration longestBody;

    GraphQlRoute(
            GraphQlHandler handler,
            Gate gate,
            Limits limits,
            BodiesAtOnce bodies,
            StreamsOfClients streams,
            Sending sending,
            Traffic traffic,
            Traces traces) {
        this.sending = sending;
        this.gate = gate;
        this.bodies = bodies;
        this.streams = streams;
        this.traffic = traffic;
        this.traces = traces;
        this.handler = handler;
        this.largestBody = limits.body().asLongValue();
        this.longestBody = limits.bodyTime();
    }

    void serve(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::begin);
        route(router)
                .method(HttpMethod.OPTIONS)
                .handler(request -> request.response()
                        .setStatusCode(NO_CONTENT)
                        .putHeader(HttpHeaders.ALLOW, GraphQlHandler.ALLOWED)
                        .end());
        route(router).handler(this::admit).handler(this::startClock);
        route(router)
                .handler(new BodyReader(largestBody, longestBody, bodies, this::refuse))
                .handler(this::stopClock)
                .handler(handler)
                .failureHandler(this::fail);
    }

    /** Called before any route of ours is added. */
    void closeStock(@Observes @Priority(1) Router router) {
        router.getRoutes().stream()
                .filter(route -> route.getPath() != null && STOCK.contains(route.getPath()))
                .forEach(Route::remove);
    }

    /** Sees every request to the service before anything else does. */
    private void begin(RoutingContext request) {
        if (!streams.admit(request)) {
            return;
        }
        BodyWatch.begin(request, this::refuseBroken);
        if (asksForSocket(request.request().headers())) {
            closeAfter(request);
            request.response().setStatusCode(NOT_FOUND).end();
            return;
        }
        try {
            requireFewHeaders(request.request());
            requireReadableBody(request);
            Coding.follow(request);
        } catch (Refusal refusal) {
            refuse(request, refusal);
            BodyReader.skip(request, longestBody);
            return;
        }
        request.next();
    }

    /** A header of four bytes takes a hundred in memory, and over HTTP/2 one byte is enough to name it again. */
    private static void requireFewHeaders(HttpServerRequest request) {
        int lines = 0;
        for (Map.Entry<String, String> each : request.headers()) {
            lines++;
            if (lines > MOST_HEADERS) {
                throw new Refusal(
                        HEADERS_TOO_LARGE,
                        ErrorCode.REQUEST_TOO_LARGE,
                        "The request has too many headers. At most " + MOST_HEADERS + " are allowed; this is one more: "
                                + quoted(each.getKey()) + ".");
            }
        }
    }

    /** A coding that is not undone makes another body of it, and nobody knows where that one ends (RFC 9112, 6.1). */
    private static void requireReadableBody(RoutingContext request) {
        String codings = String.join(", ", request.request().headers().getAll(HttpHeaders.TRANSFER_ENCODING));
        if (!codings.isEmpty() && !codings.strip().equalsIgnoreCase(CHUNKED)) {
            closeAfter(request);
            request.addEndHandler(answered -> BodyReader.cutOff(request.request()));
            throw new Refusal(
                    BAD_REQUEST,
                    ErrorCode.INVALID_REQUEST,
                    "Transfer-Encoding: " + quoted(codings) + " cannot be read. Allowed: " + CHUNKED
                            + ", or a Content-Length instead.");
        }
    }

    /** Whether a request is for a protocol other than HTTP, which answers 404; {@code h2c} is HTTP, and is ignored before. */
    private static boolean asksForSocket(MultiMap headers) {
        return headers.contains(EXTENDED_PROTOCOL)
                || (headers.contains(HttpHeaders.UPGRADE)
                        && headers.getAll(HttpHeaders.UPGRADE).stream()
                                .anyMatch(protocols ->
                                        WEB_SOCKET.matcher(protocols).find()));
    }

    /** Joins the lines of a list header: in several lines it means the same as in one (RFC 9110, 5.3). */
    public static void joinLines(RoutingContext request) {
        MultiMap headers = request.request().headers();
        for (CharSequence list : LISTS) {
            List<String> lines = headers.getAll(list);
            if (lines.size() > 1) {
                headers.set(list, String.join(", ", lines));
            }
        }
    }

    /** Charges the client before its body is read, so that one without points costs little. */
    private void admit(RoutingContext request) {
        Context own = OwnContext.current();
        request.request().pause();
        attempt(
                request,
                () -> gate.arrive(
                        HttpClient.of(request), step -> Exchange.on(own, () -> attempt(request, step)), request::next));
    }

    /** Ends the connection after the answer. Over HTTP/2 the header is not allowed (RFC 9113, 8.2.2), and other requests of the connection go on. */
    private static void closeAfter(RoutingContext request) {
        if (request.request().version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    /** Refuses a request whose body is malformed. What comes behind it on its connection cannot be read. */
    private void refuseBroken(RoutingContext request) {
        closeAfter(request);
        refuse(
                request,
                new Refusal(
                        BAD_REQUEST,
                        ErrorCode.INVALID_REQUEST,
                        "The body breaks off: a chunk, a frame or the length of it is not as HTTP requires."));
        ClientChannel.flush(request.request());
    }

    private void attempt(RoutingContext request, Runnable step) {
        if (BodyWatch.isBroken(request)) {
            return;
        }
        try {
            step.run();
        } catch (Refusal refusal) {
            if (request.request().headers().contains(HttpHeaders.EXPECT)) {
                // The caller may send its body or not.
                closeAfter(request);
            }
            refuse(request, refusal);
            BodyReader.skip(request, longestBody);
        }
    }

    /** Limits the time for a body. One that comes in slowly keeps its connection busy, so that no idle time-out ends it. */
    private void startClock(RoutingContext request) {
        joinLines(request);
        request.put(CLOCK, request.vertx().setTimer(longestBody.toMillis(), over -> giveUp(request)));
        request.addEndHandler(end -> stop(request));
        request.next();
    }

    private void stopClock(RoutingContext request) {
        stop(request);
        request.next();
    }

    private static void stop(RoutingContext request) {
        request.vertx().cancelTimer(Objects.requireNonNull(request.<Long>get(CLOCK), CLOCK));
    }

    private void giveUp(RoutingContext request) {
        closeAfter(request);
        refuse(
                request,
                Refusal.ofLimit(
                        REQUEST_TIMEOUT,
                        ErrorCode.TIMED_OUT,
                        "body-time",
                        "The body takes longer than " + longestBody.toMillis() + " ms to arrive.",
                        Map.of()));
        BodyReader.cutOff(request.request());
    }

    /** Refuses a request before its parameters are read. */
    private void refuse(RoutingContext request, Refusal refusal) {
        RequestSpan span = RequestSpan.begin(traces, request.request());
        Answer answer = sending.refuse(request, refusal);
        if (span != null) {
            span.end(answer, true);
        }
        traffic.unread(answer);
    }

    private static Route route(Router router) {
        return router.routeWithRegex(PATH).order(FIRST);
    }

    private void fail(RoutingContext request) {
        if (request.statusCode() == TOO_LARGE) {
            refuse(
                    request,
                    new Refusal(
                            TOO_LARGE,
                            ErrorCode.REQUEST_TOO_LARGE,
                            "The body is too large. At most " + largestBody + " bytes are allowed."));
        } else if (request.statusCode() >= BAD_REQUEST && request.statusCode() < FAULT) {
            refuse(
                    request,
                    new Refusal(
                            request.statusCode(),
                            ErrorCode.INVALID_REQUEST,
                            "The request cannot be read. Allowed: an address that begins with a slash, one Host, and JSON in UTF-8, sent whole."));
        } else {
            sending.fault(
                    request,
                    // Vert.x can fail a request with a status and no exception.
                    Objects.requireNonNullElseGet(
                            request.failure(), () -> new IllegalStateException("status " + request.statusCode())));
        }
    }
}
