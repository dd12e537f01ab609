package org.tergeu.architecture.offenders.place;

import com.ibm.icu.impl.ValidIdentifiers;
import graphql.GraphQL;
import graphql.execution.ValuesResolver;
import graphql.org.antlr.v4.runtime.CharStream;
import graphql.parser.antlr.GraphqlLexer;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.util.List;
import org.tergeu.graphql.admission.FairQueue;

/** Executes operations past the gate, and stands on what libraries call internal or hide. */
class BackDoor {

    private ExecutionService stock;
    private GraphQL engine;
    private FairQueue queue;
    private SocketConnectionBase connection;
    private ValuesResolver values;
    private ValidIdentifiers codes;

    GraphqlLexer lexer(CharStream document) {
        return new GraphqlLexer(document);
    }

    void open(Field field) {
        field.setAccessible(true);
    }

    void open(List<AccessibleObject> members) {
        members.forEach(AccessibleObject::trySetAccessible);
    }

    Lookup open(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    Future<PgConnection> connect(Vertx vertx, PgConnectOptions server) {
        return PgConnection.connect(vertx, server);
    }
}
