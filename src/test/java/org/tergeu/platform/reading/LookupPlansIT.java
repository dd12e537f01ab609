package org.tergeu.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.platform.connection.Pools;
import org.tergeu.testsupport.FirstColumn;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;
import org.tergeu.testsupport.Statements;

/** How PostgreSQL reads what is planned once for all values. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class LookupPlansIT {

    @Inject
    Pool pool;

    @Inject
    DataSource migrations;

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    @Test
    void nothingThatIsLookedUpIsReadAsAWhole() {
        List<String> statements =
                Statements.of("{ incident(key: \"2025-01-prison-drug-operation\") { key reports { key }"
                        + " places { place { name parent { code } } claims { id } } participants { organization { name } person { name } }"
                        + " seizures { item breakdown { item } } legalOutcomes { stage offences { name } partOf { stage } }"
                        + " casualties { harm } measures { kind } parts { key } related { key } partOf { key } } }");

        assertThat(statements).hasSizeGreaterThan(12);
        for (String statement : statements) {
            assertThat(plan(statement)).as(statement).noneMatch(line -> line.contains("Seq Scan on"));
        }
    }

    /** A PostgreSQL with LLVM would compile each costly statement for longer than it runs. */
    @Test
    void noConnectionCompilesStatements() throws SQLException {
        assertThat(pool.query("show jit").executeAndAwait().iterator().next().getString(0))
                .isEqualTo("off");
        assertThat(FirstColumn.of(migrations, "show jit")).containsExactly("off");
    }

    /** Of a million, too, as PostgreSQL is made to believe for the test. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000_000})
    void aPageOfAKindAndARangeOfDaysIsReadInItsOrder(int incidents) {
        List<String> statements = Statements.of("{ incidents(filter: { kind: [RAID], occurred: { from: \"2021-01-01\","
                + " to: \"2021-12-31\" } }) { nodes { key } } }");

        pool.query("analyze incident").executeAndAwait();

        assertThat(statements).hasSize(1);
        List<String> plan = plan(
                statements.get(0),
                "update pg_class set reltuples = " + incidents + " where oid = 'incident'::regclass");
        assertThat(plan).anyMatch(line -> line.contains("Index Scan Backward using incident_kind"));
        assertThat(plan).anyMatch(line -> line.contains("Index Scan using incident_occurred"));
        assertThat(plan).anyMatch(line -> line.contains("Index Scan using incident_dated_beyond_reports"));
        // Only the parts of what goes on, of days after the last report and of other readings are sorted, which have
        // few rows.
        assertThat(plan.stream().filter(line -> line.contains("Sort  ("))).hasSize(3);
        assertThat(plan).anyMatch(line -> line.contains("Index Scan using incident_current"));
    }

    /** The plan, which preparations can influence that are undone afterwards. */
    private List<String> plan(String statement, String... preparations) {
        Stream<String> settings = Pools.LOOKUPS.entrySet().stream()
                .map(setting -> "set local " + setting.getKey() + " = " + setting.getValue());
        return pool.withConnection(connection -> connection.begin().chain(transaction -> {
                    Uni<?> prepared = Uni.createFrom().voidItem();
                    for (String first :
                            Stream.concat(settings, Stream.of(preparations)).toList()) {
                        prepared = prepared.chain(() -> connection.query(first).execute());
                    }
                    return prepared.chain(() -> connection
                                    .query("explain (generic_plan) " + statement)
                                    .execute())
                            .eventually(transaction::rollback);
                }))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toList())
                .await()
                .indefinitely();
    }
}
