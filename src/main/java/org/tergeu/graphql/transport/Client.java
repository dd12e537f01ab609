package org.tergeu.graphql.transport;

/** Who asks, over whatever transport. */
interface Client {

    /** What distinguishes clients: an IPv4 address, or the network of an IPv6 address. */
    String address();

    /** Is called with what the client has left of its points whenever some are taken, also when they do not suffice. */
    void stands(RateLimitState state);

    /**
     * How a client stands.
     *
     * @param policy the rule, as the header RateLimit-Policy has it
     * @param left points
     * @param resetSeconds until it has all of them again
     */
    record RateLimitState(String policy, long left, long resetSeconds) {}
}
