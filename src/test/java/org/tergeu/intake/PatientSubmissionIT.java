package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.intake.submission.Submission;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.StrictServer;
import org.tergeu.testsupport.Submit;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** The limit for statements is one for questions: a report is recorded, however long it has to wait. */
@QuarkusTest
@TestProfile(StrictServer.class)
class PatientSubmissionIT {

    @Inject
    DataSource database;

    @Test
    void aReportIsRecordedAfterAllHoweverLongItWaits() throws SQLException {
        CompletableFuture<Submission.Outcome> outcome;
        try (TableLock reports = TableLock.on("report", database)) {
            outcome = AtOnce.ask(() -> Submit.text(ReportFile.named("patient")
                    .saying(ReportFile.incident("patient-operation"))
                    .text()));
            Wait.until("the submission waits", () -> reports.waiting() == 1);
            assertThat(Ask.anything("{ reports { totalCount } }").codes())
                    .as("a question that began later, and waits for the same")
                    .containsExactly("TIMED_OUT");
            assertThat(reports.waiting()).isEqualTo(1);
        }

        assertThat(outcome.join()).isEqualTo(Submission.Outcome.ADDED);
    }
}
