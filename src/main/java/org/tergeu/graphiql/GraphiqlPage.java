package org.tergeu.graphiql;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Leads people to the page. */
@ApplicationScoped
class GraphiqlPage {

    private static final Logger LOG = Logger.getLogger(GraphiqlPage.class);
    private static final String PATH = "/graphiql/";
    private static final int TEMPORARY_REDIRECT = 307;

    private final HttpServer server;

    GraphiqlPage(HttpServer server) {
        this.server = server;
    }

    void lead(@Observes Router router) {
        router.route("/").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(GraphiqlPage::redirect);
        // The static files behind the page are found with the slash only, and refer to each other from there.
        router.routeWithRegex("/graphiql")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(GraphiqlPage::redirect);
    }

    private static void redirect(RoutingContext request) {
        request.response()
                .setStatusCode(TEMPORARY_REDIRECT)
                .putHeader(HttpHeaders.LOCATION, PATH)
                .end();
    }

    void announce(@ObservesAsync HttpServerStart started) {
        int port = server.getPort();
        LOG.infof(
                "Explore the data at http://localhost:%d%s, query it at http://localhost:%d/graphql", port, PATH, port);
    }
}
