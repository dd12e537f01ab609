package org.tergeu.bench.bare;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.TreeMap;
import org.tergeu.bench.load.Workload;

/**
 * The least that a server could do: it sends the statement, and what the database made of it goes out as it is. A process of
 * its own, so that its CPU time can be told from that of whoever asks.
 *
 * <p>A GraphQL server cannot be cheaper than this, whatever it does.
 */
public final class BareServer extends AbstractVerticle {

    private static final int EVENT_LOOPS = 2;
    private static final int CONNECTIONS = 16;
    /** Vert.x plans a statement of more than 2,048 letters anew each time, unless told otherwise. */
    private static final int LONGEST_STATEMENT = 16_384;

    private final Map<String, String> statements = new TreeMap<>();
    private final String url;
    private final int port;
    private Pool pool;

    private BareServer(String url, int port) {
        this.url = url;
        this.port = port;
        for (Workload workload : Workload.values()) {
            statements.put("/" + workload.name(), workload.sql());
        }
    }

    public static void main(String[] arguments) {
        String url = arguments[0];
        int port = Integer.parseInt(arguments[1]);
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(EVENT_LOOPS))
                .deployVerticle(() -> new BareServer(url, port), new DeploymentOptions().setInstances(EVENT_LOOPS))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start(Promise<Void> started) {
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS).setShared(true).setName("bare"))
                .connectingTo(PgConnectOptions.fromUri(url)
                        .setCachePreparedStatements(true)
                        .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT))
                .using(vertx)
                .build();
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        String statement = statements.get(request.path());
        if (statement == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.body()
                .compose(body -> pool.preparedQuery(statement).execute(Tuple.tuple(new JsonArray(body).getList())))
                .onSuccess(rows -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(rows.iterator().next().getString(0)))
                .onFailure(failure -> request.response().setStatusCode(500).end(String.valueOf(failure)));
    }
}
