package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Statements that are sent in one piece answer as if each had been sent by itself. */
@QuarkusTest
class OneSyncIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Fails for 0, and answers with ever longer rows. */
    private static final String QUOTIENT =
            "select 100 / $1::int as quotient, repeat('x', $2::int) as filling from generate_series(1, $3::int)";

    private static final String BEGUN = "select transaction_timestamp() as begun, $1::int as number";

    @Inject
    Pool lists;

    @Inject
    Pools pools;

    @Inject
    Vertx vertx;

    @Test
    void statementsOfOneTurnShareOneTransaction() {
        List<OffsetDateTime> begun = onOneConnection(connection -> prepared(connection, BEGUN)
                .compose(ready -> Future.all(IntStream.range(0, 4)
                        .mapToObj(n -> connection.preparedQuery(BEGUN).execute(Tuple.of(n)))
                        .toList()))
                .map(all -> all.<RowSet<Row>>list().stream()
                        .map(rows -> rows.iterator().next().getOffsetDateTime("begun"))
                        .toList()));

        assertThat(begun).hasSize(4);
        assertThat(begun.stream().distinct()).hasSize(transactionsOfFourStatements());
    }

    int transactionsOfFourStatements() {
        return 1;
    }

    @Test
    void statementsOfTwoTurnsDoNot() {
        List<OffsetDateTime> begun = onOneConnection(connection -> connection
                .preparedQuery(BEGUN)
                .execute(Tuple.of(1))
                .compose(one -> connection
                        .preparedQuery(BEGUN)
                        .execute(Tuple.of(2))
                        .map(two -> List.of(
                                one.iterator().next().getOffsetDateTime("begun"),
                                two.iterator().next().getOffsetDateTime("begun")))));

        assertThat(begun.get(0)).isBefore(begun.get(1));
    }

    @Test
    void oneThatFailsFailsAlone() {
        assertThat(quotients(List.of(5, 0, 10, 0, 0, 20), 1, 1))
                .containsExactly("20", "22012", "10", "22012", "22012", "5");
    }

    @Test
    void theFirstAndTheLastMayFail() {
        assertThat(quotients(List.of(0, 4, 0), 1, 1)).containsExactly("22012", "25", "22012");
    }

    @Test
    void answersThatComeInManyPiecesAreEachTheirOwn() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<Integer> divisors =
                    random.ints(1 + random.nextInt(9), 0, 12).boxed().toList();

            assertThat(quotients(divisors, random.nextInt(9_000), 1 + random.nextInt(60)))
                    .as("%s", divisors)
                    .containsExactlyElementsOf(divisors.stream()
                            .map(divisor -> divisor == 0 ? "22012" : String.valueOf(100 / divisor))
                            .toList());
        }
    }

    @Test
    void statementsThatMustBePreparedFirstOrAreNotPreparedKeepTheirPlace() {
        List<Integer> numbers = onOneConnection(connection -> {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                Future<RowSet<Row>> answer = n % 4 == 3
                        ? connection.query("select " + n + " as number").execute()
                        : connection
                                .preparedQuery("select $1::int as number, " + n / 6 + " as other")
                                .execute(Tuple.of(n));
                answers.add(answer.map(rows -> rows.iterator().next().getInteger("number")));
            }
            return Future.all(answers).map(all -> all.<Integer>list());
        });

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(0, 12).boxed().toList());
    }

    @Test
    void aConnectionThatIsLostFailsAllThatWaitForIt() {
        String end = "select pg_terminate_backend(pg_backend_pid()), $1::int";
        List<Boolean> failed = onOneConnection(connection -> prepared(connection, BEGUN)
                .compose(ready -> prepared(connection, "select $1::int"))
                .compose(ready -> connection.prepare(end))
                .compose(ready -> {
                    List<Future<?>> all = List.of(
                            connection.preparedQuery(BEGUN).execute(Tuple.of(1)),
                            ready.query().execute(Tuple.of(1)),
                            connection.preparedQuery("select $1::int").execute(Tuple.of(1)));
                    return Future.join(all)
                            .transform(joined -> Future.succeededFuture(
                                    all.stream().map(Future::failed).toList()));
                }));

        assertThat(failed).containsExactly(false, true, true);
    }

    /** Of each divisor the quotient, or the state of the error. */
    private List<String> quotients(List<Integer> divisors, int letters, int rows) {
        return onOneConnection(connection -> connection
                .preparedQuery(QUOTIENT)
                .execute(Tuple.of(1, 1, 1))
                .compose(ready -> Future.all(divisors.stream()
                        .map(divisor -> connection
                                .preparedQuery(QUOTIENT)
                                .execute(Tuple.of(divisor, letters, rows))
                                .map(answer -> quotient(answer, letters, rows))
                                .otherwise(failure -> ((PgException) failure).getSqlState()))
                        .toList()))
                .map(all -> all.<String>list()));
    }

    private static String quotient(RowSet<Row> answer, int letters, int rows) {
        assertThat(answer)
                .hasSize(rows)
                .allSatisfy(row -> assertThat(row.getString("filling")).hasSize(letters));
        return String.valueOf(answer.iterator().next().getInteger("quotient"));
    }

    private static Future<RowSet<Row>> prepared(SqlConnection connection, String statement) {
        return connection.preparedQuery(statement).execute(Tuple.of(1));
    }

    /** In one turn of the connection's event loop. */
    private static <T> Future<T> onItsLoop(SqlConnection connection, Function<SqlConnection, Future<T>> work) {
        Promise<T> done = Promise.promise();
        ((SocketConnectionBase) ((SqlConnectionInternal) connection).unwrap().unwrap())
                .context()
                .runOnContext(turn -> work.apply(connection).onComplete(done));
        return done.future();
    }

    private <T> T onOneConnection(Function<SqlConnection, Future<T>> work) {
        CountedPool lookups = pools.primaryOf(lists).lookups();
        return Uni.createFrom()
                .<T>emitter(emitter -> vertx.getOrCreateContext()
                        .runOnContext(begin -> lookups.connection()
                                .compose(connection ->
                                        onItsLoop(connection, work).onComplete(done -> connection.close()))
                                .onSuccess(emitter::complete)
                                .onFailure(emitter::fail)))
                .await()
                .atMost(PATIENCE);
    }
}
