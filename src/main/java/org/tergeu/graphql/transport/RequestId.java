package org.tergeu.graphql.transport;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.api.Nullable;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** The name that a caller, or a proxy before us, has given to its request, by which all who log of it can be brought together. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    /** As it is called in the log. */
    static final String FIELD = "requestId";

    /** Anything else could be meant for whoever reads the log. */
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** That of the request that is worked for here; null when it has none that can be logged. */
    static @Nullable String current() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        String given = request == null ? null : request.request().getHeader(HEADER);
        return given != null && ALLOWED.matcher(given).matches() ? given : null;
    }
}
