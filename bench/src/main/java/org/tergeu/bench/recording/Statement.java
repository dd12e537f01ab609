package org.tergeu.bench.recording;

/**
 * A statement that the service prepares.
 *
 * @param over the kind of connection that it is sent over
 * @param sql its text, with parameters $1, $2
 */
public record Statement(Connections over, String sql) {}
