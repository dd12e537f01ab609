package org.tergeu.bench.bare;

import io.vertx.sqlclient.Tuple;
import org.tergeu.bench.recording.Connections;

/** A statement and its values, ready to be sent. */
record PreparedCall(Connections over, String sql, Tuple values) {}
