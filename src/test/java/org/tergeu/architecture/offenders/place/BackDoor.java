package org.tergeu.architecture.offenders.place;

import graphql.GraphQL;
import graphql.execution.ValuesResolver;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import org.tergeu.graphql.admission.FairQueue;

/** Executes operations past the gate, and stands on what libraries call internal. */
class BackDoor {

    private ExecutionService stock;
    private GraphQL engine;
    private FairQueue queue;
    private SocketConnectionBase connection;
    private ValuesResolver values;

    Future<PgConnection> connect(Vertx vertx, PgConnectOptions server) {
        return PgConnection.connect(vertx, server);
    }
}
