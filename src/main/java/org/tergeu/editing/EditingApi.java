package org.tergeu.editing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.editing.input.ReinstateReportInput;
import org.tergeu.editing.input.ReportInput;
import org.tergeu.editing.input.RetractReportInput;
import org.tergeu.editing.input.UndoChangeInput;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.CurrentIdentity;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.submission.Edit.Reinstate;
import org.tergeu.intake.submission.Edit.Retract;
import org.tergeu.intake.submission.Edit.Undo;
import org.tergeu.report.Report;

/** Changes of reports. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class EditingApi {

    private final Editing editing;
    private final Sources sources;
    private final KeptDocuments keptDocuments;
    private final CurrentIdentity identity;

    @Inject
    EditingApi(Editing editing, Sources sources, KeptDocuments keptDocuments, CurrentIdentity identity) {
        this.keptDocuments = keptDocuments;
        this.identity = identity;
        this.editing = editing;
        this.sources = sources;
    }

    @Mutation("submitReport")
    @Allowed(Role.EDITOR)
    @Description(
            "Records a report, or replaces what it said before. Needs the role editor, and reviewer for whatever changes what is public. A report that is refused changes nothing.")
    public Uni<SubmitReportPayload> submitReport(@Description("The report.") ReportInput input) {
        return editing.submit(input).map(SubmitReportPayload::of);
    }

    @Mutation("validateReport")
    @Allowed(Role.EDITOR)
    @Description("Finds out what submitReport would do with a report, and records nothing. Needs the role editor.")
    public Uni<ValidateReportPayload> validateReport(@Description("The report.") ReportInput input) {
        return editing.validate(input).map(ValidateReportPayload::of);
    }

    @Mutation("retractReport")
    @Allowed(Role.EDITOR)
    @Description(
            "Takes a report back: its claims count no more, and figures return to what the others say. Needs the role editor for a draft, otherwise reviewer.")
    public Uni<RetractReportPayload> retractReport(@Description("Which report.") RetractReportInput input) {
        return editing.make(new Retract(input.key()), input.madeFrom(), input.idempotencyKey())
                .map(RetractReportPayload::of);
    }

    @Mutation("reinstateReport")
    @Allowed(Role.EDITOR)
    @Description(
            "Lets a retracted report count again, as it was submitted last. Needs the role editor for a draft, otherwise reviewer.")
    public Uni<ReinstateReportPayload> reinstateReport(@Description("Which report.") ReinstateReportInput input) {
        return editing.make(new Reinstate(input.key()), input.madeFrom(), input.idempotencyKey())
                .map(ReinstateReportPayload::of);
    }

    @Mutation("undoChange")
    @Allowed(Role.EDITOR)
    @Description(
            "Undoes the latest change of a report, as a new change: it is as it was before, and retracted when there was nothing before. Needs the role editor for a draft, otherwise reviewer.")
    public Uni<UndoChangePayload> undoChange(@Description("Which change.") UndoChangeInput input) {
        return editing.make(new Undo(input.key(), input.revision()), null, input.idempotencyKey())
                .map(UndoChangePayload::of);
    }

    @Description(
            "The document as it was submitted, in JSON, as submitReport takes it: change it and submit it again to correct the report. A retracted report keeps its source, with the status RETRACTED. Unless the role editor asks, it has its heading alone, and how it describes what standing reports name and none of them describes.")
    public Uni<String> source(@Source Report report) {
        return identity.get().may(Role.EDITOR) ? sources.load(report) : sources.loadPublic(report);
    }

    @Nullable
    @Description(
            "What another database needs beside the source to take the report, in JSON, as a line of an import has it under `kept`: how earlier versions of reports described what it names and no standing report describes, and keys of facts that it refers to and no standing report has. Null when it needs nothing.")
    public Uni<String> kept(@Source Report report) {
        return keptDocuments.load(report, identity.get().may(Role.EDITOR));
    }
}
