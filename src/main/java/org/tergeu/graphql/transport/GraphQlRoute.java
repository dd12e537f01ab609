package org.tergeu.graphql.transport;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tergeu.graphql.ErrorCode;

/** Puts our transport where the stock one would answer. */
@ApplicationScoped
class GraphQlRoute {

    /** With and without the slash: whatever is left over would reach the stock transport, which executes forms. */
    private static final String PATH = "/graphql/?";

    /** After the filters of Quarkus, whose orders are negative, and before its routes. */
    private static final int FIRST = 0;

    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int FAULT = 500;

    private final CurrentVertxRequest currentRequest;
    private final Conformance conformance;
    private final long largestBody;

    GraphQlRoute(
            CurrentVertxRequest currentRequest,
            @ConfigProperty(name = "tergeu.http.conformance") Conformance conformance,
            @ConfigProperty(name = "tergeu.limits.body") MemorySize largestBody) {
        this.currentRequest = currentRequest;
        this.conformance = conformance;
        this.largestBody = largestBody.asLongValue();
    }

    void serve(@Observes Router router) {
        route(router)
                .method(HttpMethod.OPTIONS)
                .handler(request -> request.response()
                        .setStatusCode(NO_CONTENT)
                        .putHeader(HttpHeaders.ALLOW, GraphQlHandler.ALLOWED)
                        .end());
        route(router)
                .handler(BodyHandler.create(false).setBodyLimit(largestBody))
                .handler(new GraphQlHandler(currentRequest, conformance))
                .failureHandler(this::fail);
    }

    private static Route route(Router router) {
        return router.routeWithRegex(PATH).order(FIRST);
    }

    private void fail(RoutingContext request) {
        if (request.statusCode() == TOO_LARGE) {
            GraphQlHandler.refuse(
                    request,
                    new Refusal(
                            TOO_LARGE,
                            ErrorCode.REQUEST_TOO_LARGE,
                            "The body is too large. Allowed are " + largestBody + " bytes."));
        } else if (request.statusCode() >= BAD_REQUEST && request.statusCode() < FAULT) {
            // What Vert.x cannot read, such as a form that is no form, is the caller's mistake and none of the server.
            GraphQlHandler.refuse(
                    request,
                    new Refusal(
                            request.statusCode(),
                            ErrorCode.INVALID_REQUEST,
                            "The request cannot be read. Allowed is JSON in UTF-8, sent whole."));
        } else {
            GraphQlHandler.fault(request, request.failure());
        }
    }
}
