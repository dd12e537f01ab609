package org.tergeu.graphql.transport.rate;

import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The client of an HTTP request, by its address. Behind a proxy that the operator trusts ({@code quarkus.http.proxy.*}) it is the address that the
 * proxy forwards. Headers of the answer have the points of the client.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit header fields</a>
 */
public record HttpClient(RoutingContext request, String address) implements Client {

    private static final int NETWORK_BYTES = 8;

    public static HttpClient of(RoutingContext request) {
        return new HttpClient(
                request, named(String.valueOf(request.request().remoteAddress().hostAddress())));
    }

    @Override
    public void stands(RateLimitState state) {
        request.response()
                .putHeader("RateLimit-Policy", state.policy())
                .putHeader("RateLimit", "\"points\";r=" + state.left() + ";t=" + state.resetSeconds());
    }

    /** The name of the client at an address. For IPv6 it is the network, since a household has 2^64 addresses. */
    public static String named(String address) {
        return address.indexOf(':') >= 0 && TrustedProxies.address(address) instanceof Inet6Address network
                ? HexFormat.of().formatHex(Arrays.copyOf(network.getAddress(), NETWORK_BYTES))
                : address;
    }
}
