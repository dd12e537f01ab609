package org.tergeu.graphql.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Who asks, for those who answer. */
@Singleton
public class CurrentIdentity {

    private static final String KEY = CurrentIdentity.class.getName();

    private final CurrentVertxRequest request;

    CurrentIdentity(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Says of a request who asks. */
    public static void set(RoutingContext request, Identity identity) {
        if (!identity.isAnonymous()) {
            request.put(KEY, identity);
        }
    }

    /** Who asks. */
    public Identity get() {
        RoutingContext current = request.getCurrent();
        Identity identity = current == null ? null : current.get(KEY);
        return identity == null ? Identity.ANONYMOUS : identity;
    }
}
