package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tergeu.editing.input.InputDocument;
import org.tergeu.editing.input.ReportInput;
import org.tergeu.graphql.access.CurrentIdentity;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edit.Action;
import org.tergeu.intake.submission.Edited;
import org.tergeu.intake.submission.Edited.Done;
import org.tergeu.intake.submission.FigureChange;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.platform.connection.Cancellation;
import org.tergeu.platform.sql.UnstorableText;
import org.tergeu.report.Reports;

/** Hands changes of the current request to the intake. */
@Singleton
public class Editing {

    private final ReportIntake intake;
    private final Reports reports;
    private final CurrentIdentity identity;

    Editing(ReportIntake intake, Reports reports, CurrentIdentity identity) {
        this.intake = intake;
        this.reports = reports;
        this.identity = identity;
    }

    /** Submits a report. */
    Uni<Made> submit(ReportInput input) {
        return make(submitted(input), input.madeFrom(), input.idempotencyKey());
    }

    /** Finds out what would come of a report. */
    Uni<Made> validate(ReportInput input) {
        Edit edit = new Edit(identity.get(), submitted(input), input.madeFrom(), null);
        return intake.tryOut(edit, stillWanted()).map(edited -> Made.of(edited, null));
    }

    /** Makes a change. */
    public Uni<Made> make(Action action, @Nullable String madeFrom, @Nullable String idempotencyKey) {
        Edit edit = new Edit(identity.get(), action, madeFrom, idempotencyKey);
        return intake.edit(edit, stillWanted()).chain(this::shown);
    }

    /**
     * All figures of an incident, as the database knew them at a moment and as it knows them now; fails with {@link InvalidRequest} when a report of then
     * cannot be read any more.
     */
    public Uni<List<FigureChange>> figuresKnownAt(String incident, OffsetDateTime at) {
        UnstorableText.refuse(incident);
        return intake.figuresKnownAt(incident, at, stillWanted())
                .onFailure(InvalidReport.class)
                .transform(unreadable -> new InvalidRequest(
                        ErrorCode.INVALID_ARGUMENT,
                        "at: a report that was known at " + at + " cannot be read by the rules of today: "
                                + unreadable.getMessage()));
    }

    private Uni<Made> shown(Edited edited) {
        return edited instanceof Done done
                ? reports.loadByKey(done.submission().report()).map(report -> Made.of(edited, report))
                : Uni.createFrom().item(Made.of(edited, null));
    }

    private static Action submitted(ReportInput input) {
        return new Edit.Submit(Incoming.of(InputDocument.of(input)));
    }

    private static BooleanSupplier stillWanted() {
        Cancellation request = Cancellation.current();
        return () -> request == null || !request.isCancelled();
    }
}
