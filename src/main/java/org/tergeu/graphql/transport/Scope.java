package org.tergeu.graphql.transport;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The request scope of CDI, from the first step of a request to the end of its answer. The Vert.x context of the request holds it, so that it is
 * active in all steps on that context and none has to enter it.
 */
public final class Scope {

    private final ContextState state;

    private Scope(ContextState state) {
        this.state = state;
    }

    /** Begins the scope of a request; it ends with the answer, sent or not. */
    public static Scope begin(RoutingContext request, CurrentVertxRequest current) {
        ManagedContext requests = Arc.container().requestContext();
        Scope scope = new Scope(requests.activate());
        current.setCurrent(request);
        request.addEndHandler(end -> requests.destroy(scope.state));
        return scope;
    }

    /** The values that the stock data fetchers look up. */
    public Map<String, Object> surroundings() {
        Map<String, Object> surroundings = new ConcurrentHashMap<>();
        surroundings.put("runBlocking", false);
        surroundings.put("state", state);
        return surroundings;
    }
}
