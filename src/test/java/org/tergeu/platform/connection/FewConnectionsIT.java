package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.StartedPostgres;
import org.tergeu.testsupport.Submit;
import org.tergeu.testsupport.Wait;

/** A role that may have three connections, fewer than the pools: requests wait for one of these, and none fails. */
@QuarkusTest
@TestProfile(FewConnectionsIT.Few.class)
class FewConnectionsIT {

    private static final int ALLOWED = 3;

    private static EmbeddedPostgres server;

    public static class Few implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RoleOfThree.class));
        }
    }

    /** A server of its own: the one that the service starts is asked by its superuser, whom no limit binds. */
    public static class RoleOfThree implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try {
                server = StartedPostgres.builder().start();
                execute("create role clerk login password 'clerk' connection limit " + ALLOWED);
                execute("create database few owner clerk");
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
            return Map.of(
                    "quarkus.datasource.reactive.url", "postgresql://localhost:" + server.getPort() + "/few",
                    "quarkus.datasource.username", "clerk",
                    "quarkus.datasource.password", "clerk");
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement ran = connection.createStatement()) {
            ran.execute(statement);
        }
    }

    private static int connections() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement count = connection.createStatement();
                ResultSet found = count.executeQuery("select count(*) from pg_stat_activity where usename = 'clerk'")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void manyRequestsWaitForThemAndAllAreAnswered() throws SQLException {
        List<String> questions = List.of(
                "{ incident(key: \"2025-01-prison-drug-operation\") { key seizures { item } measures { kind } } }",
                "{ incidents(first: 5) { totalCount nodes { key legalOutcomes { stage } } } }",
                "{ search(text: \"Almaty\") { totalCount } dataset { incidents } place(code: \"KZ\") { code } }");
        List<Answer> alone = questions.stream().map(Ask::data).toList();

        List<CompletableFuture<Answer>> together = IntStream.range(0, 60)
                .mapToObj(i -> Ask.soon(questions.get(i % questions.size()), Map.of()))
                .toList();

        for (int i = 0; i < together.size(); i++) {
            Answer answer = together.get(i).join();
            assertThat(answer.codes()).isEmpty();
            assertThat(answer.at("data").json())
                    .isEqualTo(alone.get(i % questions.size()).json());
        }
        assertThat(connections()).isBetween(1, ALLOWED);
    }

    /** Another service of the same role takes two of them for a while. */
    @Test
    void whenOthersTakeThemTheRestServes() throws SQLException {
        String question = "{ incidents(first: 3) { nodes { key seizures { item } } } }";
        String alone = Ask.data(question).json().toString();
        execute("alter role clerk connection limit 1");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clerk'");
        try {
            // Those that were ended fail whoever meets them first
            IntStream.range(0, 32).forEach(i -> Ask.anything(question));
            IntStream.range(0, 10)
                    .mapToObj(i -> Ask.soon(question, Map.of()))
                    .toList()
                    .forEach(answer -> assertThat(
                                    answer.join().faultless().at("data").json())
                            .hasToString(alone));
        } finally {
            execute("alter role clerk connection limit " + ALLOWED);
        }
    }

    /** Questions leave the one connection in the one pool or the other, on any event loop. */
    @Test
    void changesWaitForTheOneThatIsLeft() throws SQLException {
        String question = "{ incidents(first: 3) { nodes { key seizures { item } } } }";
        execute("alter role clerk connection limit 1");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clerk'");
        try {
            // Those that were ended fail whoever meets them first
            IntStream.range(0, 32).forEach(i -> Ask.anything(question));
            for (int i = 0; i < 8; i++) {
                List<CompletableFuture<Answer>> meanwhile = IntStream.range(0, i)
                        .mapToObj(n -> Ask.soon(question, Map.of()))
                        .toList();

                assertThat(submit("few-" + i)).isEmpty();
                meanwhile.forEach(answer -> answer.join().faultless());
            }
        } finally {
            execute("alter role clerk connection limit " + ALLOWED);
        }
        assertThat(Ask.data("{ incidents(first: 9, filter: {text: \"few connections\"}) { totalCount } }")
                        .at("incidents.totalCount")
                        .number())
                .isEqualTo(8);
    }

    @Test
    void changesAreRefusedWhenNoneIsGrantedForLong() throws SQLException {
        execute("alter role clerk connection limit 0");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clerk'");
        try {
            Wait.until(
                    "it is refused for want of a connection",
                    () -> submit("none-left").equals("The database grants no further connection."));
        } finally {
            execute("alter role clerk connection limit " + ALLOWED);
        }
        assertThat(submit("none-left")).isEmpty();
    }

    /** Submits a report; empty when it is accepted, and otherwise why the database does not take it. */
    private static String submit(String key) {
        try {
            Submit.text(ReportFile.named(key)
                    .saying(ReportFile.incident(key + "-operation").replace("A made-up", "With few connections, a"))
                    .text());
            return "";
        } catch (AssertionError refused) {
            DatabaseUnavailable why = DatabaseUnavailable.behind(refused);
            return why == null ? String.valueOf(refused.getMessage()) : why.reason();
        }
    }
}
