package org.tergeu.graphql.transport;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.graphql.transport.request.BodyWatch;
import org.tergeu.platform.connection.OwnContext;

/**
 * Serves the schema as a file, for points, to those whom introspection is answered. The stock route prints the schema for each request, and answers GET
 * only.
 */
@Singleton
class SchemaRoute {

    private static final String PATH = "/graphql/schema.graphql";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final SchemaText schema;
    private final EntityTags tags;
    private final Gate gate;
    private final Sending sending;
    private final boolean introspection;

    SchemaRoute(SchemaText schema, EntityTags tags, Gate gate, Sending sending, Limits limits) {
        this.sending = sending;
        this.schema = schema;
        this.tags = tags;
        this.gate = gate;
        this.introspection = limits.introspection();
    }

    void serve(@Observes Router router) {
        router.route(PATH).order(GraphQlRoute.FIRST).handler(introspection ? this::answer : SchemaRoute::hide);
    }

    private static void hide(RoutingContext request) {
        request.response().setStatusCode(NOT_FOUND).end();
    }

    private void answer(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            request.response()
                    .setStatusCode(NO_CONTENT)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
            return;
        }
        Context own = OwnContext.current();
        attempt(request, () -> {
            if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
                throw new Refusal(
                        METHOD_NOT_ALLOWED,
                        ErrorCode.METHOD_NOT_ALLOWED,
                        method + " is not allowed here. Allowed: GET or HEAD.",
                        Map.of("Allow", ALLOWED));
            }
            Consumer<Runnable> here = step -> Exchange.on(own, () -> attempt(request, step));
            gate.arrive(
                    HttpClient.of(request),
                    here,
                    () -> gate.identify(request.request(), here, identity -> {
                        gate.permit(identity, Optional.empty());
                        send(request, gate.answersAlone(identity));
                    }));
        });
    }

    private void attempt(RoutingContext request, Runnable step) {
        if (BodyWatch.isBroken(request)) {
            return;
        }
        try {
            step.run();
        } catch (Refusal refusal) {
            sending.refuse(request, refusal);
        }
    }

    /** @param alone whether the answer is for this caller only */
    private void send(RoutingContext request, boolean alone) {
        GraphQlRoute.joinLines(request);
        String tag = tags.tagOfSchema(request);
        if (EntityTags.isKnown(request, tag)) {
            tags.sendUnchanged(request, tag, alone);
            return;
        }
        tags.allow(request.response(), tag, alone);
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                .putHeader(
                        HttpHeaders.VARY, alone ? "Accept-Encoding, Authorization, Origin" : "Accept-Encoding, Origin");
        sending.endShared(request, schema.bytes());
    }
}
