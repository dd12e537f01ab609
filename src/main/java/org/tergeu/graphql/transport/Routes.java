package org.tergeu.graphql.transport;

import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The routes of the service. Extensions of Quarkus open routes of their own, so each start logs all routes at DEBUG, and a test of the packaged
 * service compares them with the expected ones. A router within a router shows as the route at which it is mounted.
 */
@Singleton
class Routes {

    private static final Logger LOG = Logger.getLogger(Routes.class);

    private final Map<String, Router> routers = new LinkedHashMap<>();

    void main(@Observes Router router) {
        routers.put("", router);
    }

    void management(@Observes ManagementInterface management) {
        routers.put("management ", management.router());
    }

    /** Called when the server listens: until then extensions and Quarkus add routes. */
    void log(@ObservesAsync HttpServerStart started) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(routers.entrySet().stream()
                    .flatMap(named -> all(named.getValue()).map(route -> named.getKey() + route))
                    .sorted()
                    .collect(Collectors.joining("\n  ", "routes:\n  ", "\n")));
        }
    }

    private static Stream<String> all(Router router) {
        return router.getRoutes().stream().map(route -> methods(route) + " " + place(route));
    }

    /** The path of a route, or its pattern. */
    private static String place(Route route) {
        if (route.getPath() == null) {
            return route.getName() == null ? "*" : route.getName();
        }
        return route.isRegexPath() || route.isExactPath() ? route.getPath() : route.getPath() + '*';
    }

    private static String methods(Route route) {
        return route.methods() == null || route.methods().isEmpty()
                ? "ANY"
                : route.methods().stream().map(HttpMethod::name).sorted().collect(Collectors.joining(","));
    }
}
