package org.tergeu.graphql.transport.rate;

/**
 * The result of taking points off a client.
 *
 * @param taken whether the client had enough points
 * @param left its points now
 * @param waitNanos the time until it has as many points as were to be taken; 0 when it had them
 * @param resetNanos the time until it has all of its points again
 */
public record Balance(boolean taken, long left, long waitNanos, long resetNanos) {}
