package org.tergeu.graphql.transport.answer;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.api.Nullable;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** The identifier that a caller or a proxy has given to a request. It relates log entries of several services. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    /** The name of its field in the log. */
    static final String FIELD = "requestId";

    /** Other characters could mislead whoever reads the log. */
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The identifier of the current request; null when it has none, or one that may not be logged. */
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
