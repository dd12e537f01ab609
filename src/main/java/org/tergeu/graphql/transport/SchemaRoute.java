package org.tergeu.graphql.transport;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.tergeu.graphql.limits.Limits;

/** Serves the schema as text, to those who have points left. The stock route prints it anew for each request, whoever asks. */
@Singleton
class SchemaRoute {

    private static final String PATH = "/graphql/schema.graphql";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Instance<GraphQLSchema> schema;
    private final Gate gate;
    private final boolean introspection;
    private volatile Buffer text;

    SchemaRoute(Instance<GraphQLSchema> schema, Gate gate, Limits limits) {
        this.schema = schema;
        this.gate = gate;
        this.introspection = limits.introspection();
    }

    void serve(@Observes Router router) {
        router.route(PATH).order(GraphQlRoute.FIRST).handler(introspection ? this::answer : SchemaRoute::refuse);
    }

    private static void refuse(RoutingContext request) {
        request.response().setStatusCode(NOT_FOUND).end();
    }

    private void answer(RoutingContext request) {
        HttpMethod method = request.request().method();
        HttpServerResponse response = request.response();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            try {
                gate.arrive(HttpClient.of(request));
                response.setStatusCode(OK)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                        .end(text());
            } catch (Refusal refusal) {
                Exchange.refuse(request, refusal);
            }
        } else {
            response.setStatusCode(method == HttpMethod.OPTIONS ? NO_CONTENT : METHOD_NOT_ALLOWED)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
        }
    }

    /** On first use: the schema is not there yet when routes are made. */
    private Buffer text() {
        if (text == null) {
            text = Buffer.buffer(new SchemaPrinter().print(schema.get()));
        }
        return text.copy();
    }
}
