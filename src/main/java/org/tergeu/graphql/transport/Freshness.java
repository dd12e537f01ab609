package org.tergeu.graphql.transport;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tergeu.graphql.Cursor;

/**
 * How long the answer to a GET may be used again. Its tag names the question and the revision of the dataset, so whether it still holds
 * is known without asking the data.
 */
@Singleton
class Freshness {

    private static final int NOT_MODIFIED = 304;

    private final Instance<GraphQLSchema> schema;
    private final String version;
    private final Duration longest;
    private volatile String edition;

    Freshness(
            Instance<GraphQLSchema> schema,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "tergeu.http.max-age") Duration longest) {
        this.schema = schema;
        this.version = version;
        this.longest = longest;
    }

    /** The tag of the answer to a question; weak, since an answer is also sent compressed. */
    String tag(RoutingContext request, MediaType media, Asked asked, String document, String revision) {
        return "W/\""
                + Cursor.scope(List.of(
                        edition(),
                        revision,
                        media,
                        Objects.toString(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                        Objects.toString(asked.operationName()),
                        asked.variables().toString(),
                        document))
                + "\"";
    }

    /** Whether the caller has this answer already, and is told so. */
    static boolean isKnown(RoutingContext request, String tag) {
        String known = request.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && List.of(known.split("\\s*,\\s*")).contains(tag);
    }

    /** Sends that nothing has changed. */
    void sendUnchanged(RoutingContext request, String tag) {
        allow(request.response(), tag);
        request.response()
                .setStatusCode(NOT_MODIFIED)
                .putHeader(HttpHeaders.VARY, Exchange.VARIES_BY)
                .end();
    }

    /** Lets anybody keep the answer; what one client has left is of no use to another. */
    void allow(HttpServerResponse response, String tag) {
        response.headers().remove("RateLimit").remove("RateLimit-Policy");
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + longest.toSeconds() + ", must-revalidate");
    }

    /** A new version may answer otherwise. */
    private String edition() {
        if (edition == null) {
            edition = Cursor.scope(version + new SchemaPrinter().print(schema.get()));
        }
        return edition;
    }
}
