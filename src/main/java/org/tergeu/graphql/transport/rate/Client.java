package org.tergeu.graphql.transport.rate;

/** The sender of a request, by any transport. */
public interface Client {

    /** The name by which clients are distinguished: an IPv4 address, or the network of an IPv6 address. */
    String address();

    /** Takes the points that the client has left, after each attempt to take some. */
    void stands(RateLimitState state);

    /**
     * The points of a client, as headers show them.
     *
     * @param policy the rule, in the form of the header RateLimit-Policy
     * @param left the points that the client has left
     * @param resetSeconds the time until it has all of its points again
     */
    record RateLimitState(String policy, long left, long resetSeconds) {}
}
