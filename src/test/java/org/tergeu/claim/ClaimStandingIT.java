package org.tergeu.claim;

import static org.assertj.core.api.Assertions.assertThat;

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
        desk.submit(ReportFile.named("again-1")
                .on("2026-04-01")
                .saying(ReportFile.incident(INCIDENT) + some.formatted("large amount", "2026-04-01")));
        desk.submit(ReportFile.named("again-2")
                .on("2026-04-03")
                .by("southfront")
                .saying(ReportFile.incident(INCIDENT) + some.formatted("large amount", "2026-04-03")));
        desk.submit(ReportFile.named("again-3")
                .on("2026-04-05")
                .by("kz-mvd")
                .saying(ReportFile.incident(INCIDENT) + some.formatted("10", "2026-03-31")));

        assertThat(statuses("2026-04-02")).containsExactly("CURRENT");
        assertThat(statuses("2026-04-04")).containsExactly("SUPERSEDED", "CURRENT");
        assertThat(statuses("2026-04-05")).containsExactly("CURRENT", "CURRENT", "CURRENT");
    }

    private static List<String> statuses(String day) {
        return GraphQl.query("{ incident(key: \"%s\", asOf: \"%s\") { measures { figure { claims { status } } } } }"
                        .formatted(INCIDENT, day))
                .findValuesAsText("status");
    }
}
