package org.tergeu.platform.connection;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.ClientBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * A pool whose connections log the failures that end them. Without a handler, the client prints the stack trace of a failure that belongs to no
 * statement to standard error, past the log and its format. The next statement on the connection meets the same failure.
 */
@SuppressWarnings("deprecation") // Quarkus casts the pool to this type.
final class LoggedConnections implements PgPool {

    private static final Logger LOG = Logger.getLogger(LoggedConnections.class);

    private final Pool pool;

    private LoggedConnections(Pool pool) {
        this.pool = pool;
    }

    /** Makes a pool. */
    static Pool pool(Handler<ClientBuilder<Pool>> description) {
        return new LoggedConnections(PgBuilder.pool(description));
    }

    /** Has a connection log its failures at DEBUG from now on. */
    static <C extends SqlConnection> C logged(C connection) {
        connection.exceptionHandler(failure -> LOG.debug("a connection failed", failure));
        return connection;
    }

    /** Opens a connection outside of a pool. */
    static Future<PgConnection> connect(Vertx vertx, PgConnectOptions server) {
        return PgConnection.connect(vertx, server).map(LoggedConnections::logged);
    }

    @Override
    public Future<SqlConnection> getConnection() {
        return pool.getConnection().map(LoggedConnections::logged);
    }

    @Override
    public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
        getConnection().onComplete(handler);
    }

    @Override
    public Query<RowSet<Row>> query(String sql) {
        return pool.query(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        return pool.preparedQuery(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
        return pool.preparedQuery(sql, options);
    }

    @Override
    public Future<Void> close() {
        return pool.close();
    }

    @Override
    public void close(Handler<AsyncResult<Void>> handler) {
        close().onComplete(handler);
    }

    @Override
    public PgPool connectHandler(Handler<SqlConnection> handler) {
        pool.connectHandler(connection -> handler.handle(logged(connection)));
        return this;
    }

    @Override
    public PgPool connectionProvider(Function<Context, Future<SqlConnection>> provider) {
        pool.connectionProvider(provider);
        return this;
    }

    @Override
    public int size() {
        return pool.size();
    }
}
