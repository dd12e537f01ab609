package org.tergeu.graphql.transport;

/**
 * What came of taking points off a client.
 *
 * @param taken whether it had enough
 * @param left points that it has now
 * @param waitNanos until it has as many as it asked for; 0 when it had them
 * @param resetNanos until it has all of them again
 */
record Balance(boolean taken, long left, long waitNanos, long resetNanos) {}
