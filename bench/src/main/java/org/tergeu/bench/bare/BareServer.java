package org.tergeu.bench.bare;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.recording.Connections;

/**
 * Sends the recorded statements of a question, all at once, over the same kinds of connections as the service, and writes their rows as
 * JSON. A process of its own, so that its CPU time can be distinguished from that of whoever asks.
 *
 * <p>It knows the values of all statements beforehand, and reads neither GraphQL nor a request's body: whatever has to look them up, and
 * sends these statements, costs more.
 */
public final class BareServer extends AbstractVerticle {

    /** The path of what depends neither on the schema nor on the service: what costs are stated in multiples of. */
    public static final String YARDSTICK_PATH = "/yardstick";

    private static final PreparedCall YARDSTICK = new PreparedCall(
            Connections.LISTS, "select i, md5(i::text) as hash from generate_series(1, 200) i", Tuple.tuple());

    private static final int CONNECTIONS = 16;
    /** Vert.x plans a statement of more than 2,048 letters anew each time, unless set otherwise. */
    private static final int LONGEST_STATEMENT = 32_768;

    private final int port;
    private final String url;
    private final int instances;
    private final Map<String, List<PreparedCall>> questions;
    private final Map<Connections, Pool> pools = new EnumMap<>(Connections.class);

    private BareServer(int port, String url, int instances, Map<String, List<PreparedCall>> questions) {
        this.port = port;
        this.url = url;
        this.instances = instances;
        this.questions = questions;
    }

    /** @param arguments port, address of the database, and the file of the recording, where there is one */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        String url = arguments[1];
        Map<String, List<PreparedCall>> questions =
                arguments.length > 2 ? PreparedCalls.read(arguments[2], url) : Map.of();
        int instances = Math.max(2, Runtime.getRuntime().availableProcessors());
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(instances))
                .deployVerticle(
                        () -> new BareServer(port, url, instances, questions),
                        new DeploymentOptions().setInstances(instances))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start(Promise<Void> started) {
        for (Connections kind : Connections.values()) {
            pools.put(kind, pool(kind));
        }
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "localhost")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    /** Each event loop has its own: passing a request from one to another costs more than waiting. */
    private Pool pool(Connections kind) {
        PgConnectOptions options = PgConnectOptions.fromUri(url)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT);
        kind.settings().forEach(options::addProperty);
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(Math.max(1, CONNECTIONS / instances)))
                .connectingTo(options)
                .using(vertx)
                .build();
    }

    private void answer(HttpServerRequest request) {
        List<PreparedCall> calls =
                request.path().equals(YARDSTICK_PATH) ? List.of(YARDSTICK) : questions.get(request.path());
        if (calls == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        Future.all(java.util.stream.Stream.of(Connections.values())
                        .map(kind -> over(kind, calls))
                        .toList())
                .map(all -> RowsAsJson.of(all.<List<RowSet<Row>>>list()))
                .onSuccess(json -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(json))
                .onFailure(failure -> request.response().setStatusCode(500).end(String.valueOf(failure)));
    }

    /** Sends what goes over that kind of connection, without waiting in between. */
    private Future<List<RowSet<Row>>> over(Connections kind, List<PreparedCall> calls) {
        List<PreparedCall> these =
                calls.stream().filter(call -> call.over() == kind).toList();
        if (these.isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        return pools.get(kind)
                .getConnection()
                .compose(connection -> Future.all(these.stream()
                                .map(call -> rows(connection, call))
                                .toList())
                        .map(all -> all.<RowSet<Row>>list())
                        .onComplete(done -> connection.close()));
    }

    private static Future<RowSet<Row>> rows(SqlConnection connection, PreparedCall call) {
        return connection.preparedQuery(call.sql()).execute(call.values());
    }
}
