package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AskedDatabase;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** What takes too long is given up, in the database too, and the caller is notified. */
@QuarkusTest
@TestProfile(TimeOutIT.Impatient.class)
class TimeOutIT {

    private static final String MEASURES = "{ incident(key: \"2025-01-prison-drug-operation\") { measures { kind } } }";

    /** The time of an answer is over before that of its statement. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new Editors().getConfigOverrides());
            settings.put("tergeu.limits.request-time", "1S");
            settings.put("tergeu.limits.statement-time", "30s");
            settings.put("tergeu.database.folder", AskedDatabase.FOLDER);
            return settings;
        }
    }

    @Inject
    DataSource database;

    @Test
    void anAnswerIsGivenUpAndItsStatementsWithIt() throws SQLException {
        try (TableLock measures = TableLock.on("measure", database)) {
            Response late = Http.post(
                    ("{\"query\": \"" + MEASURES.replace("\"", "\\\"") + "\"}").getBytes(UTF_8),
                    "Content-Type",
                    "application/json");

            assertThat(late.status()).isEqualTo(503);
            assertThat(late.code()).isEqualTo("TIMED_OUT");
            assertThat(late.answer().at("errors.0.extensions.limit").text()).isEqualTo("request-time");
            assertThat(late.header("Cache-Control")).isEqualTo("no-store");
            Wait.until("the statement is cancelled", () -> measures.waiting() == 0);
        }
    }

    /** Its end may only not have been heard of. This one changes nothing, whenever it ends. */
    @Test
    void aChangeThatIsGivenUpMayHaveBeenRecorded() throws SQLException {
        try (TableLock held = TableLock.on("report", database)) {
            Response late = Edits.by("reviewer")
                    .ask(
                            "mutation { retractReport(input: {key: \"no-such-report\", madeFrom: \"1\"}) { outcome } }",
                            Map.of());

            assertThat(late.status()).isEqualTo(503);
            assertThat(late.code()).isEqualTo("TIMED_OUT");
            assertThat(late.body())
                    .contains("The change may have been recorded. Send it again with the same idempotencyKey")
                    .doesNotContain("Ask for less");
        }
    }

    /** They go over one connection, and a cancel request ends one of them. */
    @Test
    void allStatementsOfALevelAreGivenUp() throws SQLException {
        try (TableLock measures = TableLock.on("measure", database);
                TableLock seizures = TableLock.on("seizure", database)) {
            Answer late = Ask.anything("{ incident(key: \"2025-01-prison-drug-operation\")"
                    + " { seizures { item } measures { kind } casualties { harm } places { precision } } }");

            assertThat(late.codes()).containsExactly("TIMED_OUT");
            Wait.until("the statements are cancelled", () -> measures.waiting() + seizures.waiting() == 0);
        }
        assertThat(Ask.data(MEASURES).at("incident.measures").all()).isNotNull();
    }

    /** A cancel request names the connection: one that comes late would hit whoever uses it next. */
    @Test
    void aConnectionThatWasCancelledOnServesNobodyElse() throws SQLException {
        Ask.data(MEASURES);
        Set<Integer> before = connections();
        try (TableLock measures = TableLock.on("measure", database)) {
            Stream.generate(() -> Ask.soon(MEASURES, Map.of()))
                    .limit(40)
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        Wait.until("the connections are gone", () -> Collections.disjoint(connections(), before));

        assertThat(Ask.data(MEASURES).at("incident.measures").all()).isNotNull();
        assertThat(connections()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    /** The processes that serve lookups. */
    private Set<Integer> connections() throws SQLException {
        Set<Integer> pids = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select pid from pg_stat_activity where application_name = 'tergeu lookups'")) {
            while (found.next()) {
                pids.add(found.getInt(1));
            }
        }
        return pids;
    }

    @RepeatedTest(3)
    void othersAreServedMeanwhileAndAfterwards() throws SQLException {
        try (TableLock measures = TableLock.on("measure", database)) {
            // More than there are connections.
            var late = Stream.generate(() -> Ask.soon(MEASURES, Map.of()))
                    .limit(40)
                    .toList();

            assertThat(late.stream().map(CompletableFuture::join).flatMap(answer -> answer.codes().stream()))
                    .hasSize(40)
                    .containsOnly("TIMED_OUT");
            Wait.until("the statements are cancelled", () -> measures.waiting() == 0);
            assertThat(Ask.data("{ place(code: \"KZ\") { code } }")
                            .at("place.code")
                            .text())
                    .isEqualTo("KZ");
        }
        // A cancel request that came late would hit one of these.
        for (int i = 0; i < 100; i++) {
            Answer answer = Ask.data(MEASURES);
            assertThat(answer.at("incident.measures").all()).isNotNull();
        }
    }
}
