package org.tergeu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** Search finds what is known now, whatever was known before. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SearchOfWhatChangesIT {

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static String named(String name) {
        return """
                incidents:
                  - key: made-up-quay-fire
                    name: %s
                    summary: A warehouse of umbrellas burnt down.
                    kind: OPERATION
                """.formatted(name);
    }

    @Test
    void findsTheNewNameAndNoMoreTheOldOne() {
        ReportFile report = ReportFile.named("made-up-quay").tier("OFFICIAL");
        desk.submit(report.saying(named("Zeppelin ablaze at the quay")));
        assertThat(Found.by("zeppelin")).containsExactly("NAME incident made-up-quay-fire");
        assertThat(Found.by("umbrlla")).containsExactly("SIMILAR incident made-up-quay-fire");

        desk.submit(report.saying(named("Dirigible ablaze at the quay")));

        assertThat(Found.by("zeppelin")).isEmpty();
        assertThat(Found.by("dirigible ablaze at the quay")).containsExactly("EXACT_NAME incident made-up-quay-fire");
    }

    @Test
    void findsNoIncidentThatNobodyTellsOfAnyMore() {
        ReportFile report = ReportFile.named("made-up-xylophone").tier("OFFICIAL");
        desk.submit(report.saying(named("Xylophone ablaze at the quay")));
        assertThat(Found.by("xylophone")).containsExactly("NAME incident made-up-quay-fire");

        desk.retract(report);

        assertThat(Found.by("xylophone", ", types: [INCIDENT]")).isEmpty();
        assertThat(Found.by("made-up-xylophone")).containsExactly("EXACT_NAME report made-up-xylophone");
    }

    @Test
    void findsNoDraft() {
        desk.submit(ReportFile.named("made-up-draft").status("DRAFT").saying(named("Ocarina ablaze at the quay")));

        assertThat(Found.by("made-up-draft", ", types: [REPORT]")).isEmpty();
        assertThat(Found.by("ocarina")).isEmpty();
    }
}
