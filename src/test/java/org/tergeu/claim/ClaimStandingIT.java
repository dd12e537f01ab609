package org.tergeu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Which claims a figure rests on, day by day. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ClaimStandingIT {

    private static final String INCIDENT = "made-up-searches";

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    @Test
    void aClaimThatCountsAgainIsCurrentAgain() {
        String some = "    measures: [ { kind: SEARCHES, figure: %s, asOf: %s } ]\n";
        ReportFile ministry = ReportFile.named("again-1").on("2026-04-01").by("kz-mvd");
        ReportFile newspaper = ReportFile.named("again-2").on("2026-04-03");
        ReportFile takenBack = ReportFile.named("again-3").on("2026-04-05");
        desk.submit(ministry.saying(ReportFile.incident(INCIDENT) + some.formatted("30", "2026-04-01")));
        desk.submit(newspaper.saying(ReportFile.incident(INCIDENT) + some.formatted("50", "2026-04-03")));
        desk.submit(takenBack.saying(ReportFile.incident(INCIDENT) + some.formatted("20", "2026-04-05")));

        assertThat(statuses("2026-04-02")).containsExactly("CURRENT");
        assertThat(statuses("2026-04-04")).containsExactly("SUPERSEDED", "CURRENT");
        assertThat(statuses("2026-04-05")).containsExactly("CURRENT", "SUPERSEDED", "CURRENT");
    }

    /** A newspaper rounds what a ministry has counted by a day: nothing is lost, in the total neither. */
    @Test
    void whatIsRoundedLaterDoesNotDestroyAnExactTotal() {
        desk.submit(ReportFile.named("rounded-1")
                .on("2026-04-01")
                .by("kz-mvd")
                .tier("OFFICIAL")
                .saying(ReportFile.incident(INCIDENT) + "    legalOutcomes: [ { key: detained, stage: DETAINED,"
                        + " counted: PERSON, count: 103, asOf: 2026-04-01 } ]\n"));
        desk.submit(
                ReportFile.named("rounded-2").on("2026-04-02").saying(ReportFile.detained(INCIDENT, "about 100", "")));

        JsonNode answer = GraphQl.query("""
                { incident(key: "%1$s") { disputed legalOutcomes { count { low best high agreement asOf claims { status } } } }
                  legalOutcomeTotals(filter: { incident: { key: ["%1$s"] } }) { count { low best high } } }""".formatted(INCIDENT));
        assertThat(Rows.of(
                        answer.at("/incident/legalOutcomes"),
                        "count.low",
                        "count.best",
                        "count.high",
                        "count.agreement",
                        "count.asOf"))
                .containsExactly("103 103 103 COMPATIBLE 2026-04-01");
        assertThat(answer.at("/incident/disputed").asBoolean()).isFalse();
        assertThat(Rows.of(answer.get("legalOutcomeTotals"), "count.low", "count.best", "count.high"))
                .containsExactly("103 103 103");
    }

    private static List<String> statuses(String day) {
        return GraphQl.query("{ incident(key: \"%s\", asOf: \"%s\") { measures { figure { claims { status } } } } }"
                        .formatted(INCIDENT, day))
                .findValuesAsText("status");
    }
}
