package org.tergeu.page;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.jboss.logging.Logger;

/** Leads people to the pages. */
@ApplicationScoped
class StaticPages {

    private static final Logger LOG = Logger.getLogger(StaticPages.class);
    private static final List<String> PATHS = List.of("/graphiql", "/docs");
    private static final int TEMPORARY_REDIRECT = 307;

    private final HttpServer server;

    StaticPages(HttpServer server) {
        this.server = server;
    }

    void lead(@Observes Router router) {
        // The static files behind a page are found with the slash only, and refer to each other from there.
        PATHS.forEach(path -> router.routeWithRegex(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(StaticPages::redirect));
    }

    private static void redirect(RoutingContext request) {
        request.response()
                .setStatusCode(TEMPORARY_REDIRECT)
                .putHeader(HttpHeaders.LOCATION, request.normalizedPath() + "/")
                .end();
    }

    void announce(@ObservesAsync HttpServerStart started) {
        int port = server.getPort();
        LOG.infof(
                "Explore the data at http://localhost:%d/, query it at http://localhost:%d/graphiql/, read how at"
                        + " http://localhost:%d/docs/",
                port, port, port);
    }
}
