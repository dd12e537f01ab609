package org.tergeu.architecture.offenders.seizure;

/** Reads past the one way to read. */
class SeizureRepository {

    private io.vertx.mutiny.sqlclient.Pool pool;
    private io.vertx.sqlclient.Pool bare;
}
