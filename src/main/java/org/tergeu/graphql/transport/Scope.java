package org.tergeu.graphql.transport;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The request scope of CDI, from a request's first step to the end of its answer. */
final class Scope {

    private final ManagedContext requests = Arc.container().requestContext();
    private final ContextState state;

    private Scope(ContextState state) {
        this.state = state;
    }

    /** Begins the scope of a request; it ends with the answer, sent or not. */
    static Scope begin(RoutingContext request, CurrentVertxRequest current) {
        ManagedContext requests = Arc.container().requestContext();
        requests.activate();
        try {
            current.setCurrent(request);
            Scope scope = new Scope(requests.getState());
            request.addEndHandler(end -> requests.destroy(scope.state));
            return scope;
        } finally {
            requests.deactivate();
        }
    }

    /** Takes a step within the scope. */
    void run(Runnable step) {
        requests.activate(state);
        try {
            step.run();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requests.deactivate();
        }
    }

    /** What the stock data fetchers look up. */
    Map<String, Object> surroundings() {
        Map<String, Object> surroundings = new ConcurrentHashMap<>();
        surroundings.put("runBlocking", false);
        surroundings.put("state", state);
        return surroundings;
    }
}
