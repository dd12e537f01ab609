package org.tergeu.platform.connection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.StandardError;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Warnings;

/** A database that drops its connections, as one does that is restarted. */
@QuarkusTest
class LostConnectionsIT {

    private static final String QUERY = "{\"query\": \"{ dataset { incidents } }\"}";

    /** No more requests can fail than the pool had connections. */
    private static final int POOL = 16;

    @Inject
    DataSource database;

    @Test
    void areReplacedAndSayNothingOfTheInside() throws SQLException {
        // Given a server that answers
        assertThat(ask().path("data.dataset.incidents").toString()).isNotEqualTo("0");

        // When the database ends every other connection
        end("");
        IntStream.range(0, POOL)
                .mapToObj(request -> ask())
                .filter(answer -> answer.path("errors") != null)
                .forEach(answer -> {
                    // Then a request that met a dead connection is to ask again, and learns nothing more
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("DATABASE_UNAVAILABLE");
                    assertThat(answer.<String>path("errors[0].message"))
                            .isEqualTo("The database is not available now, so nothing of this is answered."
                                    + " Ask again in 2 seconds.");
                });

        // And the next ones are answered
        assertThat(ask().<Object>path("errors")).isNull();
    }

    /** Those that wait for a connection are not given one that has just been lost. */
    @Test
    void failNobodyButThoseWhoseStatementsRanOnThem() throws SQLException {
        String measures = "{ incident(key: \"2025-01-prison-drug-operation\") { measures { kind } } }";
        List<CompletableFuture<Answer>> asked;
        try (TableLock held = TableLock.on("measure", database)) {
            asked = Stream.generate(() -> Ask.soon(measures, Map.of()))
                    .limit(POOL + 10)
                    .toList();
            Wait.until("all connections wait", () -> held.waiting() == POOL);
            end(" and application_name = 'tergeu lookups'");
        }

        assertThat(asked.stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> !answer.codes().isEmpty()))
                .hasSizeLessThanOrEqualTo(POOL)
                .allSatisfy(answer -> assertThat(answer.codes()).containsExactly("DATABASE_UNAVAILABLE"));
        assertThat(Ask.data(measures).at("incident.measures").all()).isNotNull();
    }

    /** The client prints what ends a connection on which nothing runs just then: here that of a transaction of Hibernate's, between two statements. */
    @Test
    void betweenTwoStatementsOfATransactionArePrintedNowhere() throws Exception {
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        Logger connections = Logger.getLogger("org.tergeu.platform.connection.LoggedConnections");
        connections.setLevel(Level.FINE);
        try (StandardError err = new StandardError();
                Logged log = new Logged(Level.FINE)) {
            CompletableFuture<Object> written = AtOnce.ask(() -> transaction(goOn));
            Wait.until("it is between two statements", () -> idleInTransaction() == 1);
            end(" and state = 'idle in transaction'");
            Wait.until("the database has ended it", () -> idleInTransaction() == 0);
            Wait.until("the client has read why", () -> log.count("a connection failed") > 0);
            goOn.complete(null);

            assertThat(written.join()).isInstanceOf(Throwable.class);
            assertThat(err.printed()).isEmpty();
            assertThat(log.count("transaction")).isZero();
        } finally {
            connections.setLevel(null);
        }
    }

    /** Outages logs one line for all of them; Hibernate would log one more for each transaction that cannot be rolled back. */
    @Test
    void ofTransactionsAreNotLoggedOnceMore() throws Exception {
        String waiting = "select pg_sleep(60) is null";
        try (Warnings log = Warnings.listen()) {
            List<CompletableFuture<Object>> written = Stream.generate(() -> AtOnce.ask(() -> transaction(waiting)))
                    .limit(3)
                    .toList();
            Wait.until("their statements run", () -> count("state = 'active' and query = '" + waiting + "'") == 3);
            end(" and query = '" + waiting + "'");

            assertThat(written).allSatisfy(each -> assertThat(each.join()).isInstanceOf(Throwable.class));
            assertThat(log.lines()).noneMatch(line -> line.contains("transaction"));
        }
    }

    private static Object transaction(String sql) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> Panache.getSession()
                    .chain(session ->
                            session.createNativeQuery(sql, Object.class).getSingleResult())));
        } catch (Throwable lost) {
            return lost;
        }
    }

    private static Object transaction(CompletableFuture<Void> pause) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(
                    () -> one().chain(first -> until(pause)).chain(LostConnectionsIT::one)));
        } catch (Throwable lost) {
            return lost;
        }
    }

    private static Uni<Object> one() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery("select 1", Object.class).getSingleResult());
    }

    private static Uni<Void> until(CompletableFuture<Void> pause) {
        Context here = Vertx.currentContext();
        return Uni.createFrom()
                .emitter(waiting -> pause.thenRun(() -> here.runOnContext(over -> waiting.complete(null))));
    }

    private int idleInTransaction() throws SQLException {
        return count("state = 'idle in transaction' and application_name = 'tergeu lists'");
    }

    private int count(String which) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from pg_stat_activity where " + which)) {
            found.next();
            return found.getInt(1);
        }
    }

    private void end(String which) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'" + which);
        }
    }

    private static Response ask() {
        return given().contentType("application/json").body(QUERY).post("/graphql");
    }
}
