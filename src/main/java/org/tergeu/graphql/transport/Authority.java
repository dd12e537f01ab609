package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.net.HostAndPort;

/** The host and the port that a request is for. */
final class Authority {

    private Authority() {}

    /** Whether a text is one. Without one the server fails before its handlers, with a line in the log for each request. */
    static boolean isOne(@Nullable CharSequence host) {
        return host != null && HostAndPort.parseAuthority(host.toString(), -1) != null;
    }
}
