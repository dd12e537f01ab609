package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.KeptUp;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Rows that a changed rule makes of the same claims. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RepublicationIT {

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @Inject
    Republication republication;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    @Test
    void aStartPublishesAnewWhatAMigrationLists() throws Throwable {
        desk.submit(ReportFile.named("anew-1")
                .on("2026-04-01")
                .by("kz-mvd")
                .tier("OFFICIAL")
                .saying("""
                incidents:
                  - key: made-up-anew
                    name: A made-up operation
                    summary: Made up for a test.
                    kind: OPERATION
                    legalOutcomes: [ { key: detained, stage: DETAINED, counted: PERSON, count: 103 } ]
                    seizures: [ { category: DRUG, item: hashish, disposition: SEIZED, quantity: 11.3 kg } ]
                statistics:
                  - { key: made-up-anew-growth, name: Growth, measure: RATIO, figure: -0.0000000001234 }
                """));
        desk.submit(ReportFile.named("anew-2").on("2026-04-02").saying("""
                incidents:
                  - key: made-up-anew
                    legalOutcomes: [ { key: detained, stage: DETAINED, counted: PERSON, count: "~ 100" } ]
                    seizures: [ { category: DRUG, item: hashish, disposition: SEIZED, quantity: "~ 11 kg" } ]
                """));
        String right = known();

        sql(
                "update legal_outcome set count_low = null, count_high = null, count_agreement = 'CONFLICTING' where incident_id = "
                        + "(select id from fact where key = 'made-up-anew')");
        sql(
                "update seizure set quantity_low = null, quantity_high = null where incident_id = (select id from fact where key = 'made-up-anew')");
        sql("update statistic set figure_unit = null where key = 'made-up-anew-growth'");
        sql("select rebuild_seizure_totals()");
        sql(
                "insert into unpublished (fact_id) select id from fact where key in ('made-up-anew', 'made-up-anew-growth')");
        assertThat(known()).isNotEqualTo(right);
        VertxContextSupport.subscribeAndAwait(republication::catchUp);

        assertThat(right).isEqualTo("103 COMPATIBLE | 11.3 kg COMPATIBLE | -0.0000000001234 {times} SINGLE");
        assertThat(known()).isEqualTo(right);
        assertThat(left()).isZero();
        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
    }

    private static String known() {
        var known = GraphQl.query("""
                { incident(key: "made-up-anew") { legalOutcomes { count { low best high agreement } }
                    seizures { quantity { low best high unit agreement } } }
                  statistics(filter: { key: ["made-up-anew-growth"] }) { nodes { figure { low best high unit agreement } } } }""");
        return String.join(
                " | ",
                Rows.line(known.at("/incident/legalOutcomes/0"), "count", "count.agreement"),
                Rows.line(known.at("/incident/seizures/0"), "quantity", "quantity.agreement"),
                Rows.line(known.at("/statistics/nodes/0"), "figure", "figure.agreement"));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    private int left() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from unpublished")) {
            count.next();
            return count.getInt(1);
        }
    }
}
