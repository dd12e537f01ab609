package org.tergeu.platform.connection;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/**
 * A connection that a request holds for the statements of one turn of its event loop. They are sent one after the other without waiting, except for
 * those that have to be prepared first, so that one process of the database is woken once for all of them. No other request uses the connection
 * meanwhile, so that cancelling its statement affects nobody else.
 */
public final class Lease {

    private record Statement(String text, Tuple values, Promise<SqlResult<List<Row>>> answer) {}

    private final Planning planning;
    private final Cancellation request;
    private final List<Statement> waiting = new ArrayList<>();
    private int open;

    private Lease(Planning planning, Cancellation request) {
        this.planning = planning;
        this.request = request;
    }

    /**
     * Sends a statement of a request, together with the others of this turn.
     *
     * @param other the pool to ask when the database grants the first no connection
     */
    public static Future<SqlResult<List<Row>>> send(
            CountedPool pool, CountedPool other, Planning planning, Cancellation request, String text, Tuple values) {
        Lease lease = request.lease(planning);
        if (lease == null) {
            lease = new Lease(planning, request);
            request.startTurn(planning, lease);
            lease.acquireAfterTurn(pool, other, OwnContext.current());
        }
        Promise<SqlResult<List<Row>>> answer = Promise.promise();
        lease.waiting.add(new Statement(text, values, answer));
        return answer.future();
    }

    /** Sends a statement of the server itself, on a connection of its own. */
    public static Future<SqlResult<List<Row>>> send(CountedPool pool, CountedPool other, String text, Tuple values) {
        return ConnectionAttempts.take(pool, other, null).compose(lent -> {
            lent.pool().sent(1);
            return lent.here(lent.connection()
                            .preparedQuery(text)
                            .collecting(Arrivals.of(null))
                            .execute(values))
                    .onComplete(answered -> lent.close())
                    .onSuccess(answer -> Outages.answered());
        });
    }

    private void acquireAfterTurn(CountedPool pool, CountedPool other, Context context) {
        // At the end of the turn, when all of its statements are there.
        context.runOnContext(turnOver -> {
            request.endTurn(planning);
            ConnectionAttempts.take(pool, other, request).onSuccess(this::use).onFailure(this::fail);
        });
    }

    private void fail(Throwable failure) {
        waiting.forEach(statement -> statement.answer.fail(failure));
    }

    private void use(ConnectionAttempts.Lent lent) {
        if (request.isCancelled()) {
            lent.close();
            fail(request.reason());
            return;
        }
        CountedPool pool = lent.pool();
        SqlConnection connection = lent.connection();
        request.runsOn(connection);
        open = waiting.size();
        pool.sent(open);
        for (Statement statement : waiting) {
            lent.here(connection
                            .preparedQuery(statement.text)
                            .collecting(Arrivals.of(request))
                            .execute(statement.values))
                    .onComplete(answered -> {
                        open--;
                        if (open == 0) {
                            pool.givenBack(connection);
                        }
                        if (answered.failed() && DatabaseUnavailable.isEndOfConnection(answered.cause())) {
                            request.lost(connection);
                        } else if (open > 0) {
                            request.ranOn(connection);
                        } else {
                            request.endedOn(connection);
                        }
                        if (answered.succeeded()) {
                            Outages.answered();
                            statement.answer.complete(answered.result());
                        } else {
                            statement.answer.fail(answered.cause());
                        }
                    });
        }
    }
}
