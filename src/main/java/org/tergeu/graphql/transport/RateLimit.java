package org.tergeu.graphql.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.limits.Limits;

/**
 * What each client has left of its points. A client is an address, behind a proxy the one that the proxy forwards if the operator
 * trusts it ({@code quarkus.http.proxy.*}).
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit header fields</a>
 */
@Singleton
class RateLimit {

    /** Of asking at all: reading a request and a new document takes about as long as some values of an answer. */
    static final long ANY_REQUEST = 10;

    private static final int TOO_MANY_REQUESTS = 429;

    /** Clients that are remembered; those who asked longest ago make room, and begin anew. */
    private static final long REMEMBERED = 100_000;

    private static final int NETWORK_BYTES = 8;

    private final long points;
    private final Duration period;
    private final String policy;
    private final Cache<String, Bucket> clients;

    RateLimit(Limits limits) {
        this.points = limits.rate().points();
        this.period = limits.rate().period();
        this.policy = "\"points\";q=" + points + ";w=" + period.toSeconds();
        this.clients = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(period)
                .build();
    }

    /**
     * Takes points off a client and tells it what is left. Whoever has all of them left can ask for whatever the limits allow.
     *
     * @throws Refusal 429 when it has not so many left
     */
    long take(RoutingContext request, long cost) {
        ConsumptionProbe left = clients.get(client(request), none -> full())
                .tryConsumeAndReturnRemaining(Math.max(1, Math.min(cost, points - ANY_REQUEST)));
        HttpServerResponse response = request.response();
        response.putHeader("RateLimit-Policy", policy);
        response.putHeader(
                "RateLimit",
                "\"points\";r=" + left.getRemainingTokens() + ";t=" + seconds(left.getNanosToWaitForReset()));
        if (!left.isConsumed()) {
            String wait = String.valueOf(seconds(left.getNanosToWaitForRefill()));
            throw Refusal.ofLimit(
                    TOO_MANY_REQUESTS,
                    ErrorCode.RATE_LIMITED,
                    "rate.points",
                    "This needs " + cost + " points, and " + left.getRemainingTokens() + " are left of " + points
                            + " for " + period.toSeconds() + " seconds. Ask again in " + wait + " seconds.",
                    Map.of("Retry-After", wait));
        }
        return left.getRemainingTokens();
    }

    long points() {
        return points;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(points).refillGreedy(points, period))
                .build();
    }

    /** A header counts whole seconds, and nobody should come too early. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }

    /** Of IPv6 the network: a household has 2^64 addresses. */
    private static String client(RoutingContext request) {
        String address = request.request().remoteAddress().hostAddress();
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // A literal address is parsed, not looked up.
            return InetAddress.getByName(address) instanceof Inet6Address network
                    ? HexFormat.of().formatHex(Arrays.copyOf(network.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
