package org.tergeu.graphql.transport;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.limits.Limits;

/** Puts our transport where the stock one would answer. */
@Singleton
class GraphQlRoute {

    /** With and without the slash: whatever is left over would reach the stock transport, which executes forms. */
    private static final String PATH = "/graphql/?";

    /** After the filters of Quarkus, whose orders are negative, and before its routes. */
    private static final int FIRST = 0;

    private static final String SCHEMA = "/graphql/schema.graphql";
    private static final String CLOCK = GraphQlRoute.class.getName();

    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int FAULT = 500;

    private final GraphQlHandler handler;
    private final long largestBody;
    private final Duration longestBody;
    private final boolean introspection;

    GraphQlRoute(GraphQlHandler handler, Limits limits) {
        this.handler = handler;
        this.largestBody = limits.body().asLongValue();
        this.longestBody = limits.bodyTime();
        this.introspection = limits.introspection();
    }

    void serve(@Observes Router router) {
        route(router)
                .method(HttpMethod.OPTIONS)
                .handler(request -> request.response()
                        .setStatusCode(NO_CONTENT)
                        .putHeader(HttpHeaders.ALLOW, GraphQlHandler.ALLOWED)
                        .end());
        route(router).handler(this::startClock);
        route(router)
                .handler(BodyHandler.create(false).setBodyLimit(largestBody))
                .handler(this::stopClock)
                .handler(handler)
                .failureHandler(this::fail);
        if (!introspection) {
            router.route(SCHEMA)
                    .order(FIRST)
                    .handler(request ->
                            request.response().setStatusCode(NOT_FOUND).end());
        }
    }

    /** A body that trickles in keeps its connection busy, so that no idle time-out ends it. */
    private void startClock(RoutingContext request) {
        request.put(CLOCK, request.vertx().setTimer(longestBody.toMillis(), over -> giveUp(request)));
        request.addEndHandler(end -> stop(request));
        request.next();
    }

    private void stopClock(RoutingContext request) {
        stop(request);
        request.next();
    }

    private static void stop(RoutingContext request) {
        request.vertx().cancelTimer(request.<Long>get(CLOCK));
    }

    private void giveUp(RoutingContext request) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        Exchange.refuse(
                request,
                Refusal.ofLimit(
                        REQUEST_TIMEOUT,
                        ErrorCode.TIMED_OUT,
                        "body-time",
                        "The body takes longer than " + longestBody.toMillis() + " ms to arrive.",
                        Map.of()));
        request.request().connection().close();
    }

    private static Route route(Router router) {
        return router.routeWithRegex(PATH).order(FIRST);
    }

    private void fail(RoutingContext request) {
        if (request.failure() instanceof HttpClosedException) {
            // Whoever was to be answered has gone in the middle of the body.
            return;
        }
        if (request.statusCode() == TOO_LARGE) {
            Exchange.refuse(
                    request,
                    new Refusal(
                            TOO_LARGE,
                            ErrorCode.REQUEST_TOO_LARGE,
                            "The body is too large. Allowed are " + largestBody + " bytes."));
        } else if (request.statusCode() >= BAD_REQUEST && request.statusCode() < FAULT) {
            // What Vert.x cannot read, such as a form that is no form, is the caller's mistake and none of the server.
            Exchange.refuse(
                    request,
                    new Refusal(
                            request.statusCode(),
                            ErrorCode.INVALID_REQUEST,
                            "The request cannot be read. Allowed is JSON in UTF-8, sent whole."));
        } else {
            Exchange.fault(request, request.failure());
        }
    }
}
