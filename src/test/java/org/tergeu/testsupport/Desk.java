package org.tergeu.testsupport;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Submission.Outcome;

/** Hands reports in, remembers which, and takes them back, so that each test leaves the data as it was. */
@ApplicationScoped
public class Desk {

    private final ReportIntake intake;
    private final Set<String> submitted = new ConcurrentSkipListSet<>();

    Desk(ReportIntake intake) {
        this.intake = intake;
    }

    public Outcome submit(ReportFile report) {
        submitted.add(report.key());
        return submit(report.text());
    }

    /** Submits a file as it is; unlike a {@link ReportFile} it is not taken back by {@link #takeBackAll}. */
    public Outcome submit(String text) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> intake.submit(text))
                    .outcome();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    public Outcome retract(ReportFile report) {
        submitted.remove(report.key());
        return submit(retraction(report.key()));
    }

    /** A file that does nothing but take a report back. */
    public static String retraction(String key) {
        return "report: { key: " + key + ", status: RETRACTED }";
    }

    /** Everything that intake finds wrong with a file, as {@code path: message}; none when it was accepted. */
    public List<String> problems(String text) {
        try {
            submit(text);
            return List.of();
        } catch (InvalidReport invalid) {
            return invalid.problems().stream().map(Object::toString).toList();
        }
    }

    /** Takes back whatever was submitted and has not been taken back. */
    public void takeBackAll() {
        for (String key : submitted) {
            submitted.remove(key);
            // A report that was refused is not there to be taken back.
            problems(retraction(key));
        }
    }
}
